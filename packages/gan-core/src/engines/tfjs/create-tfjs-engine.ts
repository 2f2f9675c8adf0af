import * as tf from "@tensorflow/tfjs";
import { mlpSize, spectralSize } from "../../networks/mlp.ts";
import { after } from "../after.ts";
import { checkSetup, countPoints } from "../checks.ts";
import type { Engine, EngineSetup, MaybePromise, Player } from "../engine.ts";
import { checkActivation } from "./activate.ts";
import { type BackendOptions, chooseBackend } from "./choose-backend.ts";
import { createGame } from "./game.ts";
import { toFlat } from "./network.ts";
import { useBackend } from "./start-backend.ts";
import { take } from "./take.ts";
import { timerOf } from "./time-iteration.ts";

/**
 * An engine on TensorFlow.js, for perceptrons: the reference that others are checked against, on cpu, wasm or webgl, in
 * Node, a page or a worker. Any number of them may live in a thread, on different backends.
 */
export async function createTfjsEngine(setup: EngineSetup, options: BackendOptions): Promise<Engine> {
  checkSetup(setup, checkActivation);
  const { now } = options;
  const { backend, note } = await chooseBackend(options, now && timerOf(setup, now));
  useBackend(backend);
  const game = createGame(setup);
  const dims = { latent: setup.generator.inputDims, data: setup.discriminator.inputDims };
  let disposed = false;

  function checkAlive(call: keyof Engine): void {
    if (disposed) throw new Error(`engine: must not be used after dispose, got ${call}().`);
  }

  /** All work goes through here: on an engine that lives, on its own backend, leaving no tensor behind. */
  function compute<T extends tf.TensorContainer>(call: keyof Engine, work: () => T): T {
    checkAlive(call);
    useBackend(backend);
    return tf.tidy(work);
  }

  function answer(call: keyof Engine, work: () => tf.Tensor): MaybePromise<Float32Array> {
    return take(compute(call, work), backend);
  }

  function answerNumber(call: keyof Engine, work: () => tf.Scalar): MaybePromise<number> {
    return after(answer(call, work), (values) => values[0]!);
  }

  return {
    id: "tfjs",
    backend,
    ...(note === undefined ? {} : { note }),

    step: (player, batch, from) => answerNumber("step", () => game.step(player, batch, from)),
    loss: (player, batch) => answerNumber("loss", () => game.loss(player, batch)),

    generate: (latents) => answer("generate", () => game.generate(toPoints("latents", latents, dims.latent))),
    discriminate: (points) => answer("discriminate", () => game.discriminate(toPoints("points", points, dims.data))),
    descent: (fakes, real) =>
      answer("descent", () => game.descent(toPoints("fakes", fakes, dims.data), toPoints("real", real, dims.data))),

    read(player) {
      const steps = game.players[player].steps();
      const size = mlpSize(setup[player]);
      const flat = answer("read", () => game.players[player].flat());
      const spectral = game.players[player].directions().length > 0 ? spectralSize(setup[player]) : 0;
      return after(flat, (values) => {
        const [parameters, ...slots] = cut(values.subarray(0, values.length - spectral), size);
        const state = { parameters: parameters!, slots, steps };
        return spectral === 0 ? state : { ...state, spectral: values.slice(values.length - spectral) };
      });
    },
    write(player, state) {
      compute("write", () => game.players[player].write(state));
    },
    needs() {
      checkAlive("needs");
      return game.needs();
    },
    finite() {
      const flat = answer("finite", () => toFlat(bothPlayers.map((player) => game.players[player].flat())));
      return after(flat, (values) => values.every((value) => Number.isFinite(value)));
    },

    configure(settings) {
      compute("configure", () => game.configure(settings));
    },
    dispose() {
      disposed = true;
      for (const player of bothPlayers) game.players[player].dispose();
    },
  };
}

const bothPlayers: readonly Player[] = ["generator", "discriminator"];

function toPoints(name: string, values: Float32Array, dims: number): tf.Tensor2D {
  return tf.tensor2d(values, [countPoints(`engine: ${name}`, values, dims), dims]);
}

/** Equal pieces, each with memory of its own. */
function cut(values: Float32Array, size: number): Float32Array[] {
  return Array.from({ length: values.length / size }, (_, i) => values.slice(i * size, (i + 1) * size));
}

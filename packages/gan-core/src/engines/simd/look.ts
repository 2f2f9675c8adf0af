import { refuse } from "../../check.ts";
import { curveSlope } from "../../losses/curve.ts";
import type { Loss } from "../../losses/loss.ts";
import { countPoints } from "../checks.ts";
import type { EngineSetup } from "../engine.ts";
import type { SimdGame } from "./game.ts";
import type { Kernels } from "./kernels.ts";
import { paddedLanes } from "./layout.ts";
import { createPass } from "./pass.ts";
import type { Table } from "./table.ts";

/** What is asked of the networks between steps, for any number of points. Nothing of it stays. */
export interface Look {
  generate(latents: Float32Array): Float32Array;
  discriminate(points: Float32Array): Float32Array;
  descent(fakes: Float32Array, real: Float32Array): Float32Array;
}

export function createLook(setup: EngineSetup, kernels: Kernels, table: Table, game: SimdGame): Look {
  const { run, buffer } = kernels;
  const { stride, networks, seen, bySeen, output, byOutput, latents: latentRows, fakes: fakeRows } = table;
  const most = 2 * table.lanes;
  const dims = {
    latent: setup.generator.inputDims,
    data: setup.generator.outputDims,
    input: setup.discriminator.inputDims,
  };
  const generator = createPass(kernels, networks.generator, table.generatorTraces[0]!);
  const discriminator = createPass(kernels, networks.discriminator, table.discriminatorTrace);
  const numbers = new Float32Array(buffer);

  /** Points to rows, by way of the memory that holds a batch. */
  function bring(points: Float32Array, width: number, to: number, lanes: number): void {
    const room = table.room;
    numbers.set(points, room / 4);
    run.pointsToRows(room, to, points.length / width, width, lanes, stride);
  }

  function fetch(rows: number, count: number, width: number, to: Float32Array, at: number): void {
    run.rowsToPoints(rows, table.room, count, width, stride);
    to.set(numbers.subarray(table.room / 4, table.room / 4 + count * width), at);
  }

  /** Calls `work` on as many points as fit, with where they begin. */
  function each(points: Float32Array, width: number, work: (part: Float32Array, start: number) => void): void {
    const count = points.length / width;
    for (let start = 0; start < count; start += most) {
      work(points.subarray(start * width, Math.min(count, start + most) * width), start);
    }
  }

  function discriminate(points: Float32Array): Float32Array {
    const outputs = new Float32Array(countPoints("engine: points", points, dims.input));
    game.players.discriminator.prepare();
    each(points, dims.input, (part, start) => {
      const count = part.length / dims.input;
      const lanes = paddedLanes(count);
      bring(part, dims.input, seen, lanes);
      discriminator.forward(seen, output, lanes, false);
      outputs.set(numbers.subarray(output / 4, output / 4 + count), start);
    });
    return outputs;
  }

  return {
    discriminate,
    generate(latents) {
      const points = new Float32Array(countPoints("engine: latents", latents, dims.latent) * dims.data);
      game.players.generator.prepare();
      each(latents, dims.latent, (part, start) => {
        const count = part.length / dims.latent;
        const lanes = paddedLanes(count);
        bring(part, dims.latent, latentRows, lanes);
        generator.forward(latentRows, fakeRows[0]!, lanes, false);
        fetch(fakeRows[0]!, count, dims.data, points, start * dims.data);
      });
      return points;
    },
    descent(fakes, real) {
      const loss = game.loss();
      const count = countPoints("engine: fakes", fakes, dims.input);
      const realCount = countPoints("engine: real", real, dims.input);
      if (loss.compare === "paired" && realCount !== count)
        refuse("engine: descent of a loss that compares pairs", `must be given ${count} real points`, realCount);
      const onReal = loss.compare === "none" ? new Float32Array(0) : discriminate(real);
      const slopes = slopesByFakes(loss, discriminate(fakes), onReal);
      const moves = new Float32Array(fakes.length);
      each(fakes, dims.input, (part, start) => {
        const n = part.length / dims.input;
        const lanes = paddedLanes(n);
        bring(part, dims.input, seen, lanes);
        discriminator.forward(seen, output, lanes, true);
        run.fill(byOutput, lanes, 0);
        numbers.set(slopes.subarray(start, start + n), byOutput / 4);
        discriminator.backward(seen, byOutput, lanes, false, bySeen);
        fetch(bySeen, n, dims.input, moves, start * dims.input);
      });
      return moves;
    },
  };
}

/** −n ∂L_G/∂f for each of n outputs f on fakes. */
function slopesByFakes({ compare, generator }: Loss, fake: Float32Array, real: Float32Array): Float32Array {
  const { real: onReal = [], fake: onFake } = generator;
  if (compare === "none") return fake.map((f) => -curveSlope(onFake, f));
  if (compare === "paired")
    return fake.map((f, i) => curveSlope(onReal, real[i]! - f) - curveSlope(onFake, f - real[i]!));
  const [meanReal, meanFake] = [mean(real), mean(fake)];
  const shared = mean(real.map((r) => curveSlope(onReal, r - meanFake)));
  return fake.map((f) => shared - curveSlope(onFake, f - meanReal));
}

function mean(values: Float32Array): number {
  return values.reduce((sum, v) => sum + v, 0) / values.length;
}

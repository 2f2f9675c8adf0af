import { refuse } from "../../check.ts";
import type { Lanes } from "../../random/lanes.ts";
import { batchShapes, checkBatch } from "../check-batch.ts";
import { checkSetup } from "../checks.ts";
import type { Engine, EngineSetup } from "../engine.ts";
import { type Beyond, beyondSimd, settingsBeyond } from "./beyond.ts";
import type { Precision, Variant } from "./choose-variant.ts";
import { createGame, type SimdGame } from "./game.ts";
import { kernelLanes } from "./kernel-lanes.ts";
import type { KernelOptions } from "./kernels.ts";
import { createLook, type Look } from "./look.ts";
import { setTable } from "./table.ts";

/**
 * An engine for perceptrons on WebAssembly SIMD: forward, backward and second backward passes written for the purpose,
 * on memory that is allocated once. At precision "exact", the default, it gives the same bits on every machine.
 */
export async function createSimdEngine(
  setup: EngineSetup,
  options: Pick<KernelOptions, "precision" | "variant"> = {},
): Promise<Engine> {
  refuseBeyond(beyondSimd(setup));
  checkSetup(setup);
  const { kernels, table } = await setTable(setup, options);
  const game = createGame(setup, kernels, table);
  const backend = kernels.variant;
  const shapes = batchShapes(setup);
  const note = noteOn(backend, options.precision ?? "exact");
  let held: { readonly game: SimdGame; readonly look: Look; readonly lanes: Lanes } | undefined = {
    game,
    look: createLook(setup, kernels, table, game),
    lanes: kernelLanes(kernels, table.random),
  };

  /** All work goes through here: on an engine that lives. */
  function alive(call: keyof Engine): NonNullable<typeof held> {
    if (held === undefined) throw new Error(`engine: must not be used after dispose, got ${call}().`);
    return held;
  }

  return {
    id: "simd",
    backend,
    ...(note === undefined ? {} : { note }),
    lanes: {
      words: (state, out, count) => alive("lanes").lanes.words(state, out, count),
      uniforms: (state, out, at, count) => alive("lanes").lanes.uniforms(state, out, at, count),
      normals: (state, out, at, count) => alive("lanes").lanes.normals(state, out, at, count),
      room: (count) => alive("lanes").lanes.room?.(count),
      place: (table, us, points) => alive("lanes").lanes.place(table, us, points),
    },
    room: () => alive("room").game.room,
    step(player, batch, from) {
      const { game } = alive("step");
      checkBatch(shapes, batch, game.needs(player));
      game.deal(batch);
      const value = game.judge(player, true);
      game.update(player, from);
      return value;
    },
    loss(player, batch) {
      const { game } = alive("loss");
      checkBatch(shapes, batch, game.needs("generator")); // there are no penalties in it
      game.deal(batch);
      return game.judge(player, false);
    },
    generate: (latents) => alive("generate").look.generate(latents),
    discriminate: (points) => alive("discriminate").look.discriminate(points),
    descent: (fakes, real) => alive("descent").look.descent(fakes, real),
    read: (player) => alive("read").game.players[player].read(),
    write: (player, state) => alive("write").game.players[player].write(state),
    needs: () => alive("needs").game.needs("discriminator"),
    finite() {
      const { generator, discriminator } = alive("finite").game.players;
      return generator.finite() && discriminator.finite();
    },
    configure(settings) {
      const { game } = alive("configure");
      refuseBeyond(settingsBeyond(settings));
      game.configure(settings);
    },
    dispose() {
      held = undefined; // and with it the memory
    },
  };
}

function refuseBeyond(beyond: Beyond | undefined): void {
  if (beyond === undefined) return;
  refuse(beyond.path, `${beyond.rule} unless the run is made with engine { id: "tfjs" }`, beyond.value);
}

/** What a person should know of the build that was chosen. */
function noteOn(variant: Variant, precision: Precision): string | undefined {
  switch (variant) {
    case "relaxed":
      return "Numbers are rounded as is fastest on this machine, so results are not reproducible on another.";
    case "scalar":
      return "WebAssembly has no SIMD here, so training is slower, with the same numbers.";
    case "simd":
      return precision === "fast" ? "WebAssembly has no relaxed SIMD here, so training is exact instead." : undefined;
  }
}

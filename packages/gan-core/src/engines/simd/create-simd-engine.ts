import { refuse } from "../../check.ts";
import { batchNeeds } from "../../regularizers/sort-regularizers.ts";
import { checkBatch } from "../check-batch.ts";
import { checkSetup } from "../checks.ts";
import type { Engine, EngineSettings, EngineSetup } from "../engine.ts";
import { createGame, type SimdGame } from "./game.ts";
import type { KernelOptions } from "./kernels.ts";
import { createLook, type Look } from "./look.ts";
import { checkActivation } from "./response.ts";
import { setTable } from "./table.ts";

/**
 * An engine for perceptrons on WebAssembly SIMD: forward, backward and second backward passes written for the purpose,
 * on memory that is allocated once. At precision "exact", the default, it gives the same bits on every machine.
 */
export async function createSimdEngine(
  setup: EngineSetup,
  options: Pick<KernelOptions, "precision" | "variant"> = {},
): Promise<Engine> {
  checkSetup(setup, checkActivation);
  checkSimple(setup);
  checkSettings(setup);
  const { kernels, table } = await setTable(setup, options);
  const game = createGame(setup, kernels, table);
  const backend = kernels.variant;
  let held: { readonly game: SimdGame; readonly look: Look } | undefined = {
    game,
    look: createLook(setup, kernels, table, game),
  };

  /** All work goes through here: on an engine that lives. */
  function on<T>(call: keyof Engine, work: (alive: NonNullable<typeof held>) => T): T {
    if (held === undefined) throw new Error(`engine: must not be used after dispose, got ${call}().`);
    return work(held);
  }

  return {
    id: "simd",
    backend,
    step: (player, batch, from) =>
      on("step", ({ game }) => {
        const { noise, ...places } = batchNeeds(game.regularizers());
        checkBatch(setup, batch, player === "discriminator" ? { noise, ...places } : { noise });
        game.deal(batch);
        const value = game.judge(player, true);
        game.update(player, from);
        return value;
      }),
    loss: (player, batch) =>
      on("loss", ({ game }) => {
        checkBatch(setup, batch, { noise: batchNeeds(game.regularizers()).noise });
        game.deal(batch);
        return game.judge(player, false);
      }),
    generate: (latents) => on("generate", ({ look }) => look.generate(latents)),
    discriminate: (points) => on("discriminate", ({ look }) => look.discriminate(points)),
    descent: (fakes, real) => on("descent", ({ look }) => look.descent(fakes, real)),
    read: (player) => on("read", ({ game }) => game.players[player].read()),
    write: (player, state) => on("write", ({ game }) => game.players[player].write(state)),
    needs: () => on("needs", ({ game }) => batchNeeds(game.regularizers())),
    finite: () => on("finite", ({ game }) => game.players.generator.finite() && game.players.discriminator.finite()),
    configure: (settings) =>
      on("configure", ({ game }) => {
        checkSettings(settings);
        game.configure(settings);
      }),
    dispose() {
      held = undefined; // and with it the memory
    },
  };
}

const elsewhere = 'is for engine "tfjs"';

/** Refuses networks that these kernels are not for. */
function checkSimple(setup: EngineSetup): void {
  for (const player of ["generator", "discriminator"] as const) {
    const { normalization, minibatch } = setup[player];
    if (normalization !== undefined) refuse(`${player}.normalization`, elsewhere, normalization.id);
    if (minibatch !== undefined) refuse(`${player}.minibatch.kernels`, elsewhere, minibatch.kernels);
  }
}

function checkSettings({ unrolling }: EngineSettings): void {
  if (unrolling > 0) refuse("schedule.unrolling", `${elsewhere} unless it is 0`, unrolling);
}

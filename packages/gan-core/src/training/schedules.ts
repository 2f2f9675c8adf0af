import type { Engine, Player } from "../engines/engine.ts";
import type { scheduleIds } from "./config.ts";

export type ScheduleId = (typeof scheduleIds)[number];
/** The discriminator's loss, then the generator's. */
export type Losses = readonly [discriminator: number, generator: number];
export type Steps = Readonly<Record<Player, number>>;

/** What the schedules are played on. */
export interface Table {
  readonly engine: Pick<Engine, "read" | "write">;
  /**
   * One update of a player on a batch of its own, started from where the player is or from the given parameters.
   * Returns its loss before.
   */
  move(player: Player, from?: Float32Array): Promise<number>;
  /** Its loss on such a batch, and no update. */
  measure(player: Player): Promise<number>;
}

/**
 * Who moves when, in one iteration. A player without steps is measured, so that every iteration has both losses.
 *
 * - `alternating` (Goodfellow et al. 2014, Algorithm 1): the discriminator's steps, then the generator's against the
 *   discriminator that came of them.
 * - `simultaneous` (Mescheder et al. 2017, The Numerics of GANs, https://arxiv.org/abs/1705.10461, Algorithm 1): both
 *   gradients are taken at the same point w, then both steps are made: w ← w + F(w), where F(w) are the optimizers'
 *   steps.
 * - `extragradient` (Korpelevich 1976; Gidel et al. 2019, https://arxiv.org/abs/1802.10551, Algorithm 4): both players
 *   step ahead to w' = w + F(w), look there, and step from where they were: w ← w + F(w'). Each of the two steps has
 *   batches of its own, and both are updates to the optimizer: they move its moments and its count. Losses are those
 *   of the first. It turns circling into converging, at twice the cost.
 *
 * In the last two, players with several steps play as many rounds; the one with fewer joins in the last of them, so
 * that a discriminator with five steps makes four by itself and the fifth together with the generator.
 */
export const schedules: Readonly<Record<ScheduleId, (steps: Steps, table: Table) => Promise<Losses>>> = {
  alternating: async (steps, table) => [
    await repeat("discriminator", steps.discriminator, table),
    await repeat("generator", steps.generator, table),
  ],
  simultaneous: (steps, table) => playRounds(steps, (acts) => moveTogether(acts, table)),
  extragradient: (steps, table) => playRounds(steps, (acts) => moveLookingAhead(acts, table)),
};

/** The loss of the last step; of a measurement when there is no step. */
async function repeat(player: Player, steps: number, { move, measure }: Table): Promise<number> {
  if (steps === 0) return measure(player);
  for (let i = 1; i < steps; i++) await move(player);
  return move(player);
}

type Acts = Readonly<Record<Player, "move" | "measure" | "rest">>;

async function playRounds(steps: Steps, play: (acts: Acts) => Promise<Losses>): Promise<Losses> {
  const actOf = (player: Player, left: number) => (steps[player] >= left ? "move" : left === 1 ? "measure" : "rest");
  const actsOf = (left: number): Acts => ({
    discriminator: actOf("discriminator", left),
    generator: actOf("generator", left),
  });
  for (let left = Math.max(steps.discriminator, steps.generator); left > 1; left--) await play(actsOf(left));
  return play(actsOf(1)); // nobody rests in the last round
}

/** The discriminator moves first; the generator is then shown the one there was before. */
async function moveTogether(acts: Acts, table: Table, from: Partial<Record<Player, Float32Array>> = {}) {
  const { engine } = table;
  const isSeen = acts.discriminator === "move" && acts.generator !== "rest";
  const before = isSeen ? await engine.read("discriminator") : undefined;
  const discriminator = await act("discriminator", acts, table, from.discriminator);
  const after = isSeen ? await engine.read("discriminator") : undefined;
  if (before !== undefined) engine.write("discriminator", before);
  const generator = await act("generator", acts, table, from.generator);
  if (after !== undefined) engine.write("discriminator", after);
  return [discriminator, generator] as const;
}

async function moveLookingAhead(acts: Acts, table: Table): Promise<Losses> {
  const from: Partial<Record<Player, Float32Array>> = {};
  for (const player of ["discriminator", "generator"] as const) {
    if (acts[player] === "move") from[player] = (await table.engine.read(player)).parameters;
  }
  const losses = await moveTogether(acts, table);
  const again = (player: Player) => (acts[player] === "move" ? "move" : "rest");
  await moveTogether({ discriminator: again("discriminator"), generator: again("generator") }, table, from);
  return losses;
}

/** Who rests has no loss. */
async function act(player: Player, acts: Acts, { move, measure }: Table, from?: Float32Array): Promise<number> {
  if (acts[player] === "rest") return Number.NaN;
  return acts[player] === "move" ? move(player, from) : measure(player);
}

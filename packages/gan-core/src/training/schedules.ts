import type { Player } from "../engines/engine.ts";
import type { scheduleIds } from "./config.ts";

export type ScheduleId = (typeof scheduleIds)[number];
export type Steps = Readonly<Record<Player, number>>;

/** One thing that is done in an iteration. */
export type Act =
  /** One update of a player on a batch of its own, started where it stands or stood. Its loss before may be the iteration's. */
  | { readonly do: "move"; readonly player: Player; readonly from?: Place; readonly counts: boolean }
  /** Its loss on such a batch, and no update. */
  | { readonly do: "measure"; readonly player: Player }
  /** Where a player stands is remembered. */
  | { readonly do: "keep"; readonly player: Player; readonly as: Place }
  /** It is put there again. */
  | { readonly do: "put"; readonly player: Player; readonly at: Place };

/** Where a player stood: when the iteration began, and before and after the discriminator moved. */
export type Place = "start" | "before" | "after";

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
export const schedules: Readonly<Record<ScheduleId, (steps: Steps) => readonly Act[]>> = {
  alternating: (steps) => [...repeat("discriminator", steps.discriminator), ...repeat("generator", steps.generator)],
  simultaneous: (steps) => rounds(steps).flatMap((round) => together(round)),
  extragradient: (steps) => rounds(steps).flatMap(lookingAhead),
};

/** The loss that counts is the last step's; a measurement's when there is no step. */
function repeat(player: Player, steps: number): Act[] {
  if (steps === 0) return [{ do: "measure", player }];
  return Array.from({ length: steps }, (_, i) => ({ do: "move", player, counts: i === steps - 1 }));
}

/** What each player does in a round. Nobody rests in the last, whose losses count. */
interface Round extends Readonly<Record<Player, "move" | "measure" | "rest">> {
  readonly isLast: boolean;
}

function rounds(steps: Steps): Round[] {
  const count = Math.max(1, steps.discriminator, steps.generator);
  return Array.from({ length: count }, (_, i) => {
    const left = count - i;
    const actOf = (player: Player) => (steps[player] >= left ? "move" : left === 1 ? "measure" : "rest");
    return { discriminator: actOf("discriminator"), generator: actOf("generator"), isLast: left === 1 };
  });
}

/** The discriminator moves first; the generator is then shown the one there was before. */
function together(round: Round, from?: Place): Act[] {
  const isSeen = round.discriminator === "move" && round.generator !== "rest";
  const when = (acts: readonly Act[]): readonly Act[] => (isSeen ? acts : []);
  return [
    ...when([{ do: "keep", player: "discriminator", as: "before" }]),
    ...act("discriminator", round, from),
    ...when([
      { do: "keep", player: "discriminator", as: "after" },
      { do: "put", player: "discriminator", at: "before" },
    ]),
    ...act("generator", round, from),
    ...when([{ do: "put", player: "discriminator", at: "after" }]),
  ];
}

function lookingAhead(round: Round): Act[] {
  const moving = (["discriminator", "generator"] as const).filter((player) => round[player] === "move");
  const again = (player: Player) => (round[player] === "move" ? "move" : "rest");
  return [
    ...moving.map((player): Act => ({ do: "keep", player, as: "start" })),
    ...together(round),
    ...together({ discriminator: again("discriminator"), generator: again("generator"), isLast: false }, "start"),
  ];
}

function act(player: Player, round: Round, from: Place | undefined): Act[] {
  if (round[player] === "rest") return [];
  if (round[player] === "measure") return [{ do: "measure", player }];
  return [{ do: "move", player, counts: round.isLast, ...(from === undefined ? {} : { from }) }];
}

import type { Engine, MaybePromise, Player, PlayerState } from "../engines/engine.ts";
import type { Act, Place } from "./schedules.ts";

/** What a schedule is played on. */
export interface Table {
  readonly engine: Pick<Engine, "read" | "write">;
  /**
   * One update of a player on a batch of its own, started from where the player is or from the given parameters.
   * Returns its loss before.
   */
  move(player: Player, from?: Float32Array): MaybePromise<number>;
  /** Its loss on such a batch, and no update. */
  measure(player: Player): MaybePromise<number>;
}

export interface Iterate {
  /**
   * One iteration: the acts of a schedule, in order. Done at once where the table answers at once, and then nothing is
   * allocated but what is kept.
   */
  (acts: readonly Act[]): MaybePromise<void>;
  /** Of the last iteration: the discriminator's loss, then the generator's. */
  readonly losses: Float64Array;
}

export function createIterate(table: Table): Iterate {
  const losses = new Float64Array(2);
  const kept = new Map<string, PlayerState>();
  const keyOf = (player: Player, place: Place): string => `${player} ${place}`;

  function perform(act: Act): MaybePromise<number | PlayerState | undefined> {
    const { player } = act;
    switch (act.do) {
      case "move":
        return table.move(player, act.from === undefined ? undefined : kept.get(keyOf(player, act.from))!.parameters);
      case "measure":
        return table.measure(player);
      case "keep":
        return table.engine.read(player);
      case "put":
        table.engine.write(player, kept.get(keyOf(player, act.at))!);
        return undefined;
    }
  }

  function note(act: Act, outcome: number | PlayerState | undefined): void {
    const { player } = act;
    if (act.do === "measure" || (act.do === "move" && act.counts))
      losses[player === "discriminator" ? 0 : 1] = outcome as number;
    else if (act.do === "keep") kept.set(keyOf(player, act.as), outcome as PlayerState);
  }

  function playFrom(acts: readonly Act[], first: number): MaybePromise<void> {
    for (let i = first; i < acts.length; i++) {
      const outcome = perform(acts[i]!);
      if (outcome instanceof Promise) return goOn(acts, i, outcome);
      note(acts[i]!, outcome);
    }
  }

  async function goOn(acts: readonly Act[], i: number, outcome: ReturnType<typeof perform>): Promise<void> {
    note(acts[i]!, await outcome);
    await playFrom(acts, i + 1);
  }

  return Object.assign((acts: readonly Act[]) => playFrom(acts, 0), { losses });
}

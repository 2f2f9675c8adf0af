import { type BlockOptions, fillBlock, timeBlock } from "./block.ts";
import type { Contestant } from "./contestant.ts";

export interface DuelOptions extends BlockOptions {
  /** Rounds, unless an opponent's time runs out. */
  readonly rounds: number;
  /**
   * Milliseconds that one opponent may cost in all: warming it up, its blocks, and the reference's after each of them. One
   * round is fought in any case.
   */
  readonly budget: number;
}

/** What one round said: milliseconds an iteration of either, one right after the other. */
export interface Round {
  readonly reference: number;
  readonly opponent: number;
}

/**
 * Times a reference A against its opponents B, C … in alternation, as on a machine with other work to do only neighbours
 * in time can be compared:
 *
 *   A B A C A …    the next round begins with another opponent
 *
 * An opponent is held against the mean of the blocks of A before and after its own, in which a slow drift of the
 * machine's speed cancels. Answers with each opponent's rounds, by its name. An opponent that has used up its budget
 * sits out the rest.
 */
export async function duels(
  reference: Contestant,
  opponents: ReadonlyMap<string, Contestant>,
  options: DuelOptions,
): Promise<ReadonlyMap<string, readonly Round[]>> {
  const { rounds, budget } = options;
  const clock = { milliseconds: 0 };
  const self = watch(reference, clock);
  const own = await fillBlock(self, options);
  const fighters: Fighter[] = [];
  for (const [name, other] of opponents) {
    const contestant = watch(other, clock);
    const start = clock.milliseconds;
    const units = await fillBlock(contestant, options);
    fighters.push({ name, contestant, units, cost: clock.milliseconds - start, rounds: [] });
  }
  for (let round = 0; round < rounds; round++) {
    const present = rotate(fighters, round).filter(({ cost, rounds }) => cost < budget || rounds.length === 0);
    if (present.length === 0) break;
    let before = await timeBlock(self, own);
    for (const fighter of present) {
      const start = clock.milliseconds;
      const opponent = await timeBlock(fighter.contestant, fighter.units);
      const after = await timeBlock(self, own);
      fighter.cost += clock.milliseconds - start;
      fighter.rounds.push({ reference: (before + after) / 2, opponent });
      before = after;
    }
  }
  return new Map(fighters.map(({ name, rounds }) => [name, rounds]));
}

/** How many times as long as the reference the opponent took, round by round. */
export function ratiosOf(rounds: readonly Round[]): number[] {
  return rounds.map(({ reference, opponent }) => opponent / reference);
}

interface Fighter {
  readonly name: string;
  readonly contestant: Contestant;
  readonly units: number;
  /** Milliseconds so far. */
  cost: number;
  readonly rounds: Round[];
}

/** The same contestant; what it takes is added to the clock. */
function watch(contestant: Contestant, clock: { milliseconds: number }): Contestant {
  return {
    async time(units) {
      const timed = await contestant.time(units);
      clock.milliseconds += timed.milliseconds;
      return timed;
    },
  };
}

/** The list from its n-th on, and then its beginning. */
function rotate<T>(list: readonly T[], n: number): T[] {
  const start = list.length === 0 ? 0 : n % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

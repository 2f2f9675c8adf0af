import type { Contestant } from "./contestant.ts";

export interface BlockOptions {
  /** Milliseconds that a block takes, at least. The longer, the less noise in one; the shorter, the closer neighbours are. */
  readonly block: number;
  /** Milliseconds that a contestant runs before it is timed: TensorFlow.js takes a second until all of it is compiled. */
  readonly warmUp: number;
}

/** Milliseconds that an iteration takes, over one block. */
export async function timeBlock(contestant: Contestant, units: number): Promise<number> {
  const { milliseconds, iterations } = await contestant.time(units);
  return milliseconds / iterations;
}

/**
 * Warms a contestant up, and finds how many units fill a block: numbers double until they take half of one, and from
 * then on each block says how long the next has to be, until the time is up. One unit is enough of a contestant as slow
 * as that.
 */
export async function fillBlock(contestant: Contestant, { block, warmUp }: BlockOptions): Promise<number> {
  let units = 1;
  for (let spent = 0; ; ) {
    const { milliseconds } = await contestant.time(units);
    spent += milliseconds;
    const isEnough = spent >= warmUp;
    if (milliseconds < block / 2) units *= 2;
    else {
      units = Math.ceil((units * block) / milliseconds);
      if (isEnough) return units;
    }
  }
}

/** How many iterations evidence must hold, and how many are looked back on. */
export interface Cadence {
  readonly hold: number;
  readonly window: number;
}

/** Milliseconds that a finding must hold at least, so that a fast run's sentences can be read. */
const holdFor = 1500;
/** Milliseconds looked back on at least: some twenty measurements of a run at full speed. */
const lookBack = 8000;
const least: Cadence = { hold: 200, window: 1000 };

/**
 * Health's measures for a run of this many iterations a millisecond: 200 and 1,000 iterations, and for fast runs so many
 * more, in powers of two, that a finding stands long enough to be read and rests on more than a measurement or two.
 */
export function cadenceOf(perMillisecond: number): Cadence {
  return {
    hold: least.hold * doublings((holdFor * perMillisecond) / least.hold),
    window: least.window * doublings((lookBack * perMillisecond) / least.window),
  };
}

function doublings(ratio: number): number {
  return ratio > 1 ? 2 ** Math.ceil(Math.log2(Math.min(ratio, 2 ** 16))) : 1;
}

import type { TimeScale } from "./scale.ts";

/** A branch as it is drawn: up from where it parts, and on at the height of its lane. */
export interface Lane<T> {
  readonly branch: T;
  readonly path: string;
  /** Where it ends. */
  readonly x: number;
  readonly y: number;
}

/** So many are drawn; the others are in the menu alone. */
const most = 3;
/** Pixels along the line within which a branch rises to its lane. */
const rise = 44;

/**
 * The newest branches, at most three, each in a lane `step` pixels above the one before, over a line at `base`. One that
 * parts later lies lower, so that none crosses another's rise.
 */
export function lanesOf<T extends { readonly at: number; readonly end: number }>(
  branches: readonly T[],
  scale: TimeScale,
  base: number,
  step: number,
): readonly Lane<T>[] {
  return branches
    .slice(-most)
    .toSorted((a, b) => b.at - a.at)
    .map((branch, lane) => {
      const [start, x, y] = [scale.x(branch.at), scale.x(branch.end), base - step * (lane + 1)];
      return { branch, path: branchPath(start, x, base, y), x, y };
    });
}

/** From the line at `base` up to `y`, and along it. */
export function branchPath(start: number, end: number, base: number, y: number): string {
  const reach = Math.min(rise, Math.max(end - start, 4));
  const curve = `c${round(0.6 * reach)} 0 ${round(0.36 * reach)} ${y - base} ${round(reach)} ${y - base}`;
  return `M${round(start)} ${base}${curve}H${round(Math.max(end, start + reach))}`;
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}

/** The speeds there are to choose from, in iterations a second at most. */
export const paces: readonly number[] = [1, 2, 5, 10, 30, 60, 100, 300, 1000, 3000, 10_000, Number.POSITIVE_INFINITY];

/** Where a speed stands among them: the fastest that is no faster, or the slowest. */
export function paceIndex(perSecond: number): number {
  return Math.max(
    0,
    paces.findLastIndex((pace) => pace <= perSecond),
  );
}

/** The speed so many places on, or back; the ends hold. */
export function paceBeside(perSecond: number, places: number): number {
  return paces[Math.min(Math.max(0, paceIndex(perSecond) + places), paces.length - 1)]!;
}

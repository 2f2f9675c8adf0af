/** How a run came to be: the legs it went, each from the iteration at which it left the leg before. */
export type Lineage = readonly { readonly leg: number; readonly from: number }[];

/** The lineage of a run that leaves another at an iteration, on a leg of its own. */
export function leaveAt(lineage: Lineage, iteration: number, leg: number): Lineage {
  return [...lineage.filter(({ from }, i) => i === 0 || from < iteration), { leg, from: iteration }];
}

/** The iteration at which two runs part: where either first went a leg that the other did not. */
export function partingOf(a: Lineage, b: Lineage): number {
  const i = a.findIndex(({ leg }, at) => leg !== b[at]?.leg);
  const at = i === -1 ? a.length : i;
  return Math.min(a[at]?.from ?? Number.POSITIVE_INFINITY, b[at]?.from ?? Number.POSITIVE_INFINITY);
}

/** Whether a pixel column falls into a gap of the pattern, which begins at 0. */
export function isGap(column: number, dash: readonly number[]): boolean {
  let period = 0;
  for (let k = 0; k < dash.length; k++) period += dash[k]!;
  if (!(period > 0)) return false;
  const twice = dash.length % 2 === 1; // an odd pattern is repeated, as a canvas does
  if (twice) period *= 2;
  let rest = (column + 0.5) % period;
  if (rest < 0) rest += period;
  for (let k = 0; k < (twice ? 2 : 1) * dash.length; k++) {
    rest -= dash[k % dash.length]!;
    if (rest < 0) return k % 2 === 1;
  }
  return false;
}

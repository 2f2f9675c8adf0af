/** For tests: consecutive doubles, rising, around a positive or a negative x. */
export function neighbours(x: number, count: number): number[] {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  const middle = view.getBigInt64(0);
  const up = x > 0 ? 1n : -1n;
  return Array.from({ length: count }, (_, i) => {
    view.setBigInt64(0, middle + up * BigInt(i - (count >> 1)));
    return view.getFloat64(0);
  });
}

/** Whether the function's values over them never fall. */
export function neverFalls(f: (x: number) => number, xs: readonly number[]): boolean {
  return xs.every((x, i) => i === 0 || f(x) >= f(xs[i - 1]!));
}

/**
 * xⁿ for an integer n, by repeated squaring: exact as long as every product is, otherwise with a relative error of at
 * most |n| 2^-53. 1/x^|n| for a negative n. Cost: 2 log₂ |n| products.
 */
export function integerPower(x: number, n: number): number {
  let power = 1;
  let square = x;
  for (let left = Math.abs(n); left >= 1; left = Math.floor(left / 2)) {
    if (left % 2 === 1) power *= square;
    square *= square;
  }
  return n < 0 ? 1 / power : power;
}

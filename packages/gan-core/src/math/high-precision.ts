/*
 * The functions of this folder to 300 bits, in whole numbers, for the tests to measure against. A number is a bigint
 * that counts units of 2^-bits; each series runs until its terms are 0.
 */

export const bits = 300n;
const one = 1n << bits;

/** A double as it is; its digits beyond 2^-bits are cut off. */
export function fixed(x: number): bigint {
  const [m, e] = parts(x);
  const shift = bits + BigInt(e);
  return shift >= 0n ? m << shift : m >> -shift;
}

/** How far a double is from truth · 2ᵏ, in units of the last of its 53 digits. */
export function unitsOff(value: number, truth: bigint, k = 0): number {
  const [m, e] = parts(value);
  const shift = bits + BigInt(e - k);
  const difference = (m << shift) - truth;
  const size = truth < 0n ? -truth : truth;
  const unit = BigInt(size.toString(2).length) - 53n;
  return Math.abs(Number((difference << 20n) >> unit)) / 1048576;
}

/** The worst of {@link unitsOff} over many arguments. */
export function worstUnitsOff<X>(
  xs: Iterable<X>,
  f: (x: X) => number,
  truth: (x: X) => bigint | readonly [truth: bigint, k: number],
): number {
  let worst = 0;
  for (const x of xs) {
    const [exact, k] = [truth(x)].flat() as [bigint, number?];
    worst = Math.max(worst, unitsOff(f(x), exact, k));
  }
  return worst;
}

/** eˣ as [truth, k]: truth · 2ᵏ. */
export function exactExp(x: bigint): [bigint, number] {
  const k = (2n * x + ln2) / (2n * ln2) - (x < 0n ? 1n : 0n);
  const r = x - k * ln2;
  let [sum, term] = [one, one];
  for (let n = 1n; term !== 0n; n++) {
    term = towardsZero(term * r) / n;
    sum += term;
  }
  return [sum, Number(k)];
}

/** log x, x > 0. */
export function exactLog(x: bigint): bigint {
  const k = BigInt(x.toString(2).length) - 1n - bits;
  const m = k >= 0n ? x >> k : x << -k;
  return k * ln2 + 2n * artanh(m - one, m + one);
}

/** sin x and cos x. */
export function exactSinCos(x: number): [sin: bigint, cos: bigint] {
  const [m, e] = parts(x);
  const long = 1400n; // a double has up to 1024 bits before its point
  const halfPi = exactPi(long) / 2n;
  const angle = m << (long + BigInt(e));
  const turns = angle / halfPi;
  const r = (angle - turns * halfPi) >> (long - bits);
  let [sin, cos, term] = [0n, 0n, one];
  for (let n = 1n; term !== 0n; n++) {
    if (n % 2n === 1n) cos += n % 4n === 1n ? term : -term;
    else sin += n % 4n === 2n ? term : -term;
    term = towardsZero(term * r) / n;
  }
  const turned: [bigint, bigint][] = [
    [sin, cos],
    [cos, -sin],
    [-sin, -cos],
    [-cos, sin],
  ];
  return turned[Number(((turns % 4n) + 4n) % 4n)]!;
}

/** The angle of the point (x, y), both positive: Euler's series of the smaller over the larger. */
export function exactAngle(y: number, x: number): bigint {
  if (y > x) return exactPi(bits) / 2n - exactAngle(x, y);
  const [a, b] = [fixed(y), fixed(x)];
  const squares = a * a + b * b;
  let term = (a * b * one) / squares;
  let sum = term;
  for (let n = 1n; term !== 0n; n++) {
    term = (term * 2n * n * a * a) / ((2n * n + 1n) * squares);
    sum += term;
  }
  return sum;
}

/** π in units of 2^-count, by Gauss's formula: π/4 = 12 arctan(1/18) + 8 arctan(1/57) − 5 arctan(1/239). */
function exactPi(count: bigint): bigint {
  const arctan = (n: bigint): bigint => {
    let term = (1n << count) / n;
    let sum = term;
    for (let k = 3n; term !== 0n; k += 2n) {
      term /= -n * n;
      sum += term / k;
    }
    return sum;
  };
  return 4n * (12n * arctan(18n) + 8n * arctan(57n) - 5n * arctan(239n));
}

/** artanh(a/b). */
function artanh(a: bigint, b: bigint): bigint {
  let term = (a * one) / b;
  let sum = term;
  for (let k = 3n; term !== 0n; k += 2n) {
    term = (term * a * a) / (b * b);
    sum += term / k;
  }
  return sum;
}

const ln2 = 2n * artanh(1n, 3n);

/** x / 2^bits, rounded towards 0 so that a series ends. */
function towardsZero(x: bigint): bigint {
  return x / one;
}

/** A double as m · 2ᵉ with an integer m. */
function parts(x: number): [m: bigint, e: number] {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  const exponent = Number((view.getBigUint64(0) >> 52n) & 0x7ffn);
  const fraction = view.getBigUint64(0) & 0xfffffffffffffn;
  const m = exponent === 0 ? fraction : fraction | 0x10000000000000n;
  return [x < 0 ? -m : m, Math.max(exponent, 1) - 1075];
}

/** 2ᵏ for an integer k in [−1074, 1023], exactly: from a table, as writing an exponent's bits takes twice as long. */
export function powerOfTwo(k: number): number {
  return powers[k + 1074]!;
}

/** x · 2ᵏ for x in [½, 2] and an integer k in [−1100, 1024], rounded once: subnormal or 0 at one end, ∞ at the other. */
export function scale(x: number, k: number): number {
  if (k > 1023) return x * 2 * powerOfTwo(1023);
  return k < -1074 ? x * powerOfTwo(k + 1074) * powerOfTwo(-1074) : x * powerOfTwo(k);
}

const powers: Float64Array = /* @__PURE__ */ allPowers();

function allPowers(): Float64Array {
  const all = new Float64Array(2098).fill(1);
  for (let k = 1; k <= 1023; k++) all[1074 + k] = all[1073 + k]! * 2;
  for (let k = 1; k <= 1074; k++) all[1074 - k] = all[1075 - k]! / 2;
  return all;
}

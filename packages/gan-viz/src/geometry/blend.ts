/**
 * The way from one array to another, t in [0, 1], number by number, written into `into` if that has the right length.
 * What was not there before, or was not finite, starts where it ends; what is gone is gone at once.
 */
export function blendArrays(
  into: Float32Array | undefined,
  from: Float32Array,
  to: Float32Array,
  t: number,
): Float32Array {
  const target = into?.length === to.length ? into : new Float32Array(to.length);
  const shared = Math.min(from.length, to.length);
  for (let i = 0; i < shared; i++) {
    const value = from[i]! * (1 - t) + to[i]! * t;
    target[i] = value - value === 0 ? value : to[i]!; // one subtraction: finite
  }
  for (let i = shared; i < to.length; i++) target[i] = to[i]!;
  return target;
}

/**
 * Which of evenly spaced labels to write so that none meet: all, or every second, third … , counted from the value 0.
 *
 * @param sizes of each label along the axis, or of all, in CSS pixels.
 * @param apart the least room between two, in CSS pixels.
 */
export function labelStride(
  values: readonly number[],
  place: (value: number) => number,
  sizes: ArrayLike<number> | number,
  apart: number,
): (i: number) => boolean {
  if (values.length < 2) return () => true;
  const step = values[1]! - values[0]!;
  const pixels = Math.abs(place(values[1]!) - place(values[0]!));
  let largest = typeof sizes === "number" ? sizes : 0;
  if (typeof sizes !== "number") for (let i = 0; i < values.length; i++) largest = Math.max(largest, sizes[i] ?? 0);
  const stride = pixels > 0 ? Math.max(1, Math.ceil((largest + apart) / pixels)) : Number.POSITIVE_INFINITY;
  return (i) => stride === 1 || Math.abs(Math.round(values[i]! / step) % stride) === 0;
}

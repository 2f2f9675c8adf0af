/** square: centred, and both axes scaled alike. stretch: each axis by itself. none: as they are. */
export const fits = ["square", "stretch", "none"] as const;
export type Fit = (typeof fits)[number];

/** How far from the middle fitted points reach: the square that is shown ends at 1. */
const reach = 0.9;

/**
 * Points moved and scaled for the square that is shown, to three decimals where they are fitted, so that a few hundred fit
 * into a link. Points that all lie on one place come to lie in the middle. NaN and infinities must not be among them.
 */
export function fitPoints(points: Float32Array, how: Fit): number[] {
  if (how === "none") return Array.from(points, (value) => Math.max(-1e6, Math.min(1e6, value)));
  const axes = [0, 1].map((axis) => {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let i = axis; i < points.length; i += 2) {
      low = Math.min(low, points[i]!);
      high = Math.max(high, points[i]!);
    }
    return { middle: (low + high) / 2, half: (high - low) / 2 };
  });
  const widest = Math.max(axes[0]!.half, axes[1]!.half);
  return Array.from(points, (value, i) => {
    const { middle, half } = axes[i % 2]!;
    const scale = how === "square" ? widest : half;
    return scale > 0 ? Math.round((1000 * reach * (value - middle)) / scale) / 1000 : 0;
  });
}

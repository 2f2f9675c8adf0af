/** The straight map that takes domain onto range: f(d₀) = r₀, f(d₁) = r₁. Not clamped; NaN stays NaN. */
export function linear(
  [d0, d1]: readonly [number, number],
  [r0, r1]: readonly [number, number],
): (value: number) => number {
  const slope = (r1 - r0) / (d1 - d0);
  return (value) => r0 + (value - d0) * slope;
}

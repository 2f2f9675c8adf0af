/**
 * The eigenvalue of a two by two matrix with the larger real part, and of a pair the one above the axis:
 *
 *   λ = t/2 + √(t²/4 − d),   t the trace, d the determinant
 */
export function leadingEigenvalue(matrix: readonly (readonly [number, number])[]): {
  readonly re: number;
  readonly im: number;
} {
  const [[a, b], [c, d]] = matrix as readonly [readonly [number, number], readonly [number, number]];
  const half = (a + d) / 2;
  const discriminant = half * half - (a * d - b * c);
  return { re: half + Math.sqrt(Math.max(discriminant, 0)), im: Math.sqrt(Math.max(-discriminant, 0)) };
}

/** A plane map as a canvas has it: x′ = a·x + c·y + e, y′ = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First n, then m. */
export function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

/** How much longer lengths become: the root of how much larger areas do. */
export function stretch(m: Matrix): number {
  return Math.sqrt(Math.abs(m[0] * m[3] - m[1] * m[2]));
}

/** Whether circles stay circles. */
export function keepsCircles(m: Matrix): boolean {
  const tiny = 1e-9 * (Math.abs(m[0]) + Math.abs(m[1]) + Math.abs(m[2]) + Math.abs(m[3]));
  const turned = Math.abs(m[0] - m[3]) <= tiny && Math.abs(m[1] + m[2]) <= tiny;
  const mirrored = Math.abs(m[0] + m[3]) <= tiny && Math.abs(m[1] - m[2]) <= tiny;
  return turned || mirrored;
}

/** Whether rectangles along the axes stay so. */
export function keepsAxes(m: Matrix): boolean {
  return m[1] === 0 && m[2] === 0;
}

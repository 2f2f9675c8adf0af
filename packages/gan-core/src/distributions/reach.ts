/** The largest coordinate in size, 0 if there is none. In a loop: spread over arguments, long lists overflow the stack. */
export function reach(points: ArrayLike<number>): number {
  let most = 0;
  for (let i = 0; i < points.length; i++) most = Math.max(most, Math.abs(points[i]!));
  return most;
}

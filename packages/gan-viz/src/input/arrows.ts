const ARROWS: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Which way an arrow key points on the screen, y downwards. Undefined for any other key. */
export function arrowOf(key: string): readonly [dx: number, dy: number] | undefined {
  return Object.hasOwn(ARROWS, key) ? ARROWS[key] : undefined;
}

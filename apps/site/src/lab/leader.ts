/** Where a few words stand on a square picture, and the line from them to what they are about. In CSS pixels. */
export interface Leader {
  readonly text: { readonly x: number; readonly y: number };
  readonly path: string;
}

/** From the middle of what is pointed at to where the line ends. */
const ring = 30;
/** From there to the words, across and down. */
const reach = { across: 64, down: 76 };
/** Room that words keep from the edge. */
const margin = 16;
/** Of an italic line, about. */
const lineHeight = 16;

/**
 * Sets words of a certain width towards the nearer side edge and above what they are about, and below it where there is
 * no room above.
 *
 * @param x From the left, `y` from the top, both in pixels.
 */
export function leaderTo(x: number, y: number, size: number, width: number): Leader {
  const above = y - reach.down - lineHeight >= margin;
  const down = above ? -1 : 1;
  const side = x <= size / 2 ? -1 : 1;
  const wanted = x + side * reach.across;
  const half = width / 2;
  const middle = Math.min(Math.max(wanted, margin + half), size - margin - half);
  const baseline = y + down * reach.down + (above ? 0 : lineHeight);
  const from = { x: middle, y: above ? baseline + 6 : baseline - lineHeight };
  const angle = Math.atan2(from.y - y, from.x - x);
  const to = { x: x + ring * Math.cos(angle), y: y + ring * Math.sin(angle) };
  // Leaves the words upright and bends towards the place.
  const bend = { x: from.x, y: (from.y + to.y) / 2 };
  return {
    text: { x: round(middle - half), y: round(baseline) },
    path: `M${round(from.x)} ${round(from.y)}Q${round(bend.x)} ${round(bend.y)} ${round(to.x)} ${round(to.y)}`,
  };
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}

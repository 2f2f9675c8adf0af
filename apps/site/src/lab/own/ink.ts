/** Pixels as a canvas gives them: red, green, blue and alpha of each, from the top left. */
export interface Pixels {
  readonly data: ArrayLike<number>;
  readonly width: number;
  readonly height: number;
}

/** Levels below this share of the darkest are paper, not ink. */
const paper = 1 / 8;

/**
 * How much ink lies on each pixel, in whole numbers up to 255: dark is much, clear is none. Inverted, bright is much. The
 * palest eighth counts as none, or the paper around a drawing would weigh more than the drawing.
 *
 *   ink = alpha · (1 − luma),   luma = 0.2126 R + 0.7152 G + 0.0722 B (Rec. 709)
 */
export function inkOf({ data, width, height }: Pixels, invert = false): number[] {
  const ink = Array.from({ length: width * height }, (_, i) => {
    const [red, green, blue, alpha] = [data[4 * i]!, data[4 * i + 1]!, data[4 * i + 2]!, data[4 * i + 3]! / 255];
    const luma = Math.round(0.2126 * red + 0.7152 * green + 0.0722 * blue);
    return alpha * (invert ? luma : 255 - luma);
  });
  const most = ink.reduce((a, b) => Math.max(a, b), 0);
  return ink.map((level) => (level > paper * most ? Math.round((255 * level) / most) : 0));
}

/** Whether there is anything to draw points from. */
export function hasInk(ink: readonly number[]): boolean {
  return ink.some((level) => level > 0);
}

/** A picture's size with its longer side no longer than `most`, in whole pixels. */
export function smaller(width: number, height: number, most: number): { width: number; height: number } {
  const scale = Math.min(1, most / Math.max(width, height));
  return { width: Math.max(1, Math.round(scale * width)), height: Math.max(1, Math.round(scale * height)) };
}

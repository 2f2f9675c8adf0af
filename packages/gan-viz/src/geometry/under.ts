// Pixels as `putImageData` takes them: 0xAABBGGRR, the opacity not multiplied into the colour. Little-endian, as every
// machine with a browser is.

/** An opacity, of 255, at which nothing below shows any more. */
export const FULL = 254;

/** 1 / n of 65,536, rounded down. */
const INVERSE = Int32Array.from({ length: 256 }, (_, n) => (n === 0 ? 0 : Math.floor(65536 / n)));

/**
 * The pixel of a mark with a ring behind it: `m` 256ths of the one, over what they leave of `h` 256ths of the other.
 */
export function mixOver(mark: number, m: number, ring: number, h: number): number {
  const upper = Math.round(((mark >>> 24) * m) / 256);
  const lower = Math.round(((ring >>> 24) * h * (255 - upper)) / (256 * 255));
  return join(mark, upper, ring, lower);
}

/** The pixel with another below it, where it is not full: painting from the front to the back. */
export function putUnder(front: number, back: number): number {
  const a = front >>> 24;
  const t = (255 - a) * (back >>> 24);
  return join(front, a, back, (t + (t >> 8) + 1) >> 8); // t / 255
}

/** Two colours in proportion of their opacities, which add up to no more than 255. */
function join(one: number, a: number, other: number, b: number): number {
  const sum = a + b;
  if (b === 0) return a === 0 ? 0 : (a << 24) | (one & 0xffffff);
  if (a === 0) return (b << 24) | (other & 0xffffff);
  const share = INVERSE[sum]!;
  const red = ((one & 255) * a + (other & 255) * b + (sum >> 1)) * share;
  const green = (((one >>> 8) & 255) * a + ((other >>> 8) & 255) * b + (sum >> 1)) * share;
  const blue = (((one >>> 16) & 255) * a + ((other >>> 16) & 255) * b + (sum >> 1)) * share;
  return (sum << 24) | ((blue & 0xff0000) | ((green & 0xff0000) >> 8) | (red >> 16));
}

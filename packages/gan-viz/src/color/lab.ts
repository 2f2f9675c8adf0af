/** A colour by how it looks: lightness 0 … 100, green to red, blue to yellow (CIE 1976 L*a*b*, D65). */
export type Lab = readonly [lightness: number, a: number, b: number];

type Triple = readonly [number, number, number];

// sRGB (IEC 61966-2-1) to XYZ with the white point at (0.95047, 1, 1.08883), and back.
const TO_XYZ: readonly Triple[] = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const FROM_XYZ: readonly Triple[] = [
  [3.2404542, -1.5371385, -0.4985314],
  [-0.969266, 1.8760108, 0.041556],
  [0.0556434, -0.2040259, 1.0572252],
];
const WHITE = [0.95047, 1, 1.08883] as const;
// Where the cube root turns into a line, which has a slope at 0.
const KNEE = 6 / 29;

/** CIELAB of red, green and blue in [0, 255]. */
export function toLab(rgb: readonly number[]): Lab {
  const linear = [0, 1, 2].map((c) => toLinear(rgb[c]! / 255)) as unknown as Triple;
  const [x, y, z] = TO_XYZ.map((row, c) => root(dot(row, linear) / WHITE[c]!)) as unknown as Triple;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Red, green and blue in [0, 255], t of the way from one colour to another; those no screen shows are held at its edge. */
export function mixLab(from: Lab, to: Lab, t: number): readonly [number, number, number] {
  const [l, a, b] = [0, 1, 2].map((c) => from[c]! + (to[c]! - from[c]!) * t) as unknown as Triple;
  const y = (l + 16) / 116;
  const xyz = [y + a / 500, y, y - b / 200].map((f, c) => WHITE[c]! * cube(f)) as unknown as Triple;
  return FROM_XYZ.map((row) => 255 * fromLinear(Math.max(0, Math.min(1, dot(row, xyz))))) as unknown as Triple;
}

/** Light from a byte's share of 255: sRGB's curve undone. */
export function toLinear(v: number): number {
  return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
}

/** The share of 255 for light in [0, 1]: sRGB's curve. */
export function fromLinear(v: number): number {
  return v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055;
}

function root(t: number): number {
  return t > KNEE ** 3 ? Math.cbrt(t) : t / (3 * KNEE ** 2) + 4 / 29;
}

function cube(f: number): number {
  return f > KNEE ? f ** 3 : 3 * KNEE ** 2 * (f - 4 / 29);
}

function dot(p: Triple, q: Triple): number {
  return p[0] * q[0] + p[1] * q[1] + p[2] * q[2];
}

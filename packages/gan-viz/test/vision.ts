import { fromLinear, toLab, toLinear } from "../src/color/lab.ts";

type Rgb = readonly number[];

/** How eyes without one kind of cone see: Machado, Oliveira & Fernandes 2009, table 1, severity 1, on linear RGB. */
const VISION = {
  typical: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

export type Vision = keyof typeof VISION;

/** ΔE76: the distance of two colours in CIELAB, as such eyes see them. */
export function difference(one: Rgb, other: Rgb, vision: Vision): number {
  const [p, q] = [toLab(simulate(one, vision)), toLab(simulate(other, vision))];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

function simulate(rgb: Rgb, vision: Vision): Rgb {
  const light = rgb.slice(0, 3).map((v) => toLinear(v / 255));
  return VISION[vision].map((row) => {
    const sum = row[0] * light[0]! + row[1] * light[1]! + row[2] * light[2]!;
    return 255 * fromLinear(Math.min(1, Math.max(0, sum)));
  });
}

/** Contrast of two opaque colours, 1 … 21: WCAG 2.2, "contrast ratio" and "relative luminance". */
export function contrast(one: Rgb, other: Rgb): number {
  const luminance = (rgb: Rgb): number => {
    const [r, g, b] = rgb.slice(0, 3).map((v) => toLinear(v / 255)) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [lighter, darker] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

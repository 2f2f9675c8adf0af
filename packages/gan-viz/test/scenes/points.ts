import { marks, mount, type PointShape, points, type View } from "../../src/index.ts";
import { heaps, turned } from "./data.ts";
import type { Scene } from "./scene.ts";

interface Options {
  readonly fill?: string;
  readonly shape?: PointShape;
  readonly radius?: number;
  readonly haloWidth?: number;
  readonly opacity?: number;
}

const discs = heaps(36, 6, 1.7, 0.3);
const diamonds = heaps(24, 4, 0.9, 0.2);

/** Both shapes in one size, with halos; colour, size and opacity by index; and marks cut by the edge. */
export const pointMarks: Scene<Options, View<{ discs: Float32Array; diamonds: Float32Array }>> = {
  name: "points",
  title: "Points",
  controls: [
    { id: "fill", kind: "colour", default: "var(--real)" },
    { id: "shape", kind: "select", default: "disc", options: ["disc", "diamond"] },
    { id: "radius", kind: "range", default: 6, min: 1, max: 16, step: 0.5 },
    { id: "haloWidth", kind: "range", default: 1.5, min: 0, max: 5, step: 0.25 },
    { id: "opacity", kind: "range", default: 1, min: 0, max: 1, step: 0.05 },
  ],
  width: 240,
  height: 160,
  show(canvas, pixelRatio, options = {}) {
    const view = mount(canvas, {
      label: "Discs and diamonds",
      xDomain: [-3, 3],
      yDomain: [-2, 2],
      pixelRatio,
      background: "var(--plate)",
      layers: {
        discs: points({ fill: "var(--real)", radius: 6, halo: "var(--plate)", haloWidth: 1.5, ...options }),
        diamonds: points({ fill: "var(--fake)", radius: 8, shape: "diamond", halo: "var(--plate)", haloWidth: 1.5 }),
        scale: points({
          fill: (i) => (i % 2 === 0 ? "var(--gradient)" : "currentColor"),
          radius: (i) => 2 + i,
          opacity: (i) => 1 - i / 12,
        }),
      },
    });
    view.update({
      discs,
      diamonds,
      scale: Float32Array.from({ length: 20 }, (_, k) => (k % 2 === 0 ? (k / 2) * 0.63 - 2.9 : -1.8)),
    });
    return view;
  },
  play(view, seconds) {
    view.update({ discs: turned(discs, 0.2 * seconds), diamonds: turned(diamonds, -0.4 * seconds) });
  },
};

/** Marks coloured by a value each, from one end of a ramp over grey to the other; sizes and opacities from arrays. */
export const pointValues: Scene = {
  name: "points-values",
  width: 240,
  height: 160,
  show(canvas, pixelRatio) {
    const count = 240;
    const shares = Float32Array.from({ length: count }, (_, i) => i / (count - 1));
    const view = mount(canvas, {
      label: "A spiral, judged more real the further out",
      xDomain: [-3, 3],
      yDomain: [-2, 2],
      pixelRatio,
      background: "var(--plate)",
      layers: {
        spiral: points({
          halo: "var(--plate)",
          radius: shares.map((share) => 1.2 + 3 * share),
          opacity: shares.map((share) => 0.35 + 0.65 * share),
        }),
      },
    });
    const spiral = Float32Array.from({ length: 2 * count }, (_, k) => {
      const share = (k >> 1) / (count - 1);
      const angle = 26 * Math.sqrt(share);
      return k % 2 === 0 ? 2.6 * Math.sqrt(share) * Math.cos(angle) : 1.7 * Math.sqrt(share) * Math.sin(angle);
    });
    view.update({ spiral: { points: spiral, values: shares } });
    return view;
  },
};

/** Thirty thousand of each, small and half transparent: where they crowd, they add up. */
export const pointCrowd: Scene = {
  name: "points-crowd",
  width: 240,
  height: 160,
  show(canvas, pixelRatio) {
    const small = { radius: 0.6, haloWidth: 0, opacity: 0.3 };
    const view = mount(canvas, {
      label: "Sixty thousand points",
      xDomain: [-3, 3],
      yDomain: [-2, 2],
      pixelRatio,
      background: "var(--plate)",
      layers: { real: points({ ...marks.real, ...small }), fake: points({ ...marks.fake, ...small }) },
    });
    view.update({ real: scattered(30_000, 1.35, 0.16), fake: scattered(30_000, 0.55, 0.2) });
    return view;
  },
};

/** A ring with a Gaussian across it, scattered by a small generator of its own: even sequences make patterns. */
function scattered(count: number, radius: number, sigma: number): Float32Array {
  let state = 12345;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  const cloud = new Float32Array(2 * count);
  for (let i = 0; i < count; i++) {
    const angle = 2 * Math.PI * next();
    const distance = radius + sigma * Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
    cloud[2 * i] = 1.5 * distance * Math.cos(angle);
    cloud[2 * i + 1] = distance * Math.sin(angle);
  }
  return cloud;
}

import { marks, mount, type PointShape, type PointsData, points, type View } from "../../src/index.ts";
import { heaps, scattered, turned } from "./data.ts";
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

interface ValueOptions {
  readonly low?: string;
  readonly high?: string;
  readonly exponent?: number;
  readonly shape?: PointShape;
  readonly haloWidth?: number;
}

const shares = Float32Array.from({ length: 240 }, (_, i) => i / 239);

/** Marks coloured by a value each, from one end of a ramp over grey to the other; sizes and opacities from arrays. */
export const pointValues: Scene<ValueOptions, View<{ spiral: PointsData }>> = {
  name: "points-values",
  title: "Points, coloured by value",
  controls: [
    { id: "low", kind: "colour", default: "var(--fake)" },
    { id: "high", kind: "colour", default: "var(--real)" },
    { id: "exponent", kind: "range", default: 0.8, min: 0.1, max: 3, step: 0.1 },
    { id: "shape", kind: "select", default: "disc", options: ["disc", "diamond"] },
    { id: "haloWidth", kind: "range", default: 0.8, min: 0, max: 5, step: 0.2 },
  ],
  width: 240,
  height: 160,
  show(canvas, pixelRatio, { low = "var(--fake)", high = "var(--real)", exponent = 0.8, ...options } = {}) {
    const view = mount(canvas, {
      label: "A spiral, judged more real the further out",
      xDomain: [-3, 3],
      yDomain: [-2, 2],
      pixelRatio,
      background: "var(--plate)",
      layers: {
        spiral: points({
          halo: "var(--plate)",
          ramp: { low, high, exponent },
          radius: shares.map((share) => 1.2 + 3 * share),
          opacity: shares.map((share) => 0.35 + 0.65 * share),
          ...options,
        }),
      },
    });
    view.update({ spiral: { points: spiral(0), values: shares } });
    return view;
  },
  play(view, seconds) {
    view.update({ spiral: { points: spiral(-0.4 * seconds), values: shares } });
  },
};

/** As many points on a spiral as there are shares, turned by an angle. */
function spiral(turn: number): Float32Array {
  return Float32Array.from({ length: 2 * shares.length }, (_, k) => {
    const share = (k >> 1) / (shares.length - 1);
    const angle = 26 * Math.sqrt(share) + turn;
    return k % 2 === 0 ? 2.6 * Math.sqrt(share) * Math.cos(angle) : 1.7 * Math.sqrt(share) * Math.sin(angle);
  });
}

interface CrowdOptions {
  readonly radius?: number;
  readonly opacity?: number;
}

const crowd = scattered(30_000, 0.55, 0.2);

/** Thirty thousand of each, small and half transparent: where they crowd, they add up. */
export const pointCrowd: Scene<CrowdOptions, View<{ real: Float32Array; fake: Float32Array }>> = {
  name: "points-crowd",
  title: "Points, crowded",
  controls: [
    { id: "radius", kind: "range", default: 0.6, min: 0.2, max: 3, step: 0.1 },
    { id: "opacity", kind: "range", default: 0.3, min: 0.02, max: 1, step: 0.02 },
  ],
  width: 240,
  height: 160,
  show(canvas, pixelRatio, options = {}) {
    const small = { radius: 0.6, haloWidth: 0, opacity: 0.3, ...options };
    const view = mount(canvas, {
      label: "Sixty thousand points",
      xDomain: [-3, 3],
      yDomain: [-2, 2],
      pixelRatio,
      background: "var(--plate)",
      layers: { real: points({ ...marks.real, ...small }), fake: points({ ...marks.fake, ...small }) },
    });
    view.update({ real: scattered(30_000, 1.35, 0.16), fake: crowd });
    return view;
  },
  play(view, seconds) {
    const reach = 1.6 - 0.6 * Math.cos(0.8 * seconds); // out towards the ring, and back
    view.update({ fake: crowd.map((value) => reach * value) });
  },
};

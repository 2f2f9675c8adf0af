import { voronoi } from "../../src/diagrams.ts";
import { type Layer, mount, neighbors, points, type SitesData, type View } from "../../src/index.ts";
import { heaps, turned } from "./data.ts";
import type { Control, Scene } from "./scene.ts";

type Shown = View<{ sites: SitesData; real: Float32Array; fake: Float32Array }>;

const real = heaps(96, 6, 1.25, 0.28);
const fake = heaps(90, 6, 1.25, 0.2).filter((_, k) => (k >> 1) % 6 < 3);

function scene<Options extends object>(
  name: string,
  title: string,
  controls: readonly Control<Options>[],
  layer: (options: Partial<Options>) => Layer<SitesData>,
): Scene<Options, Shown> {
  return {
    name,
    title,
    controls,
    width: 200,
    height: 200,
    show(canvas, pixelRatio, options) {
      const view = mount(canvas, {
        label: "Real points, and which of them fakes come near",
        xDomain: [-2, 2],
        yDomain: [-2, 2],
        pixelRatio,
        background: "var(--plate)",
        layers: {
          sites: layer(options ?? {}),
          real: points({ fill: "var(--real)", radius: 2, halo: "var(--plate)" }),
          fake: points({ fill: "var(--fake)", radius: 2.6, shape: "diamond", halo: "var(--plate)" }),
        },
      });
      view.update({ sites: { sites: real, others: fake }, real, fake });
      return view;
    },
    play(view, seconds) {
      const now = turned(fake, 0.3 * seconds);
      view.update({ sites: { sites: real, others: now }, fake: now });
    },
  };
}

interface CellOptions {
  readonly stroke?: string;
  readonly width?: number;
  readonly covered?: string;
  readonly coveredOpacity?: number;
}

/** The cells of real points; those that hold a fake are filled. */
export const voronoiCells = scene<CellOptions>(
  "voronoi",
  "Voronoi cells",
  [
    { id: "stroke", kind: "colour", default: "var(--edge)" },
    { id: "width", kind: "range", default: 0.6, min: 0, max: 3, step: 0.1 },
    { id: "covered", kind: "colour", default: "var(--real)" },
    { id: "coveredOpacity", kind: "range", default: 0.22, min: 0, max: 1, step: 0.02, label: "Opacity" },
  ],
  (options) => voronoi(options),
);

interface BallOptions {
  readonly k?: number;
  readonly balls?: boolean;
  readonly ballOpacity?: number;
  readonly color?: string;
  readonly width?: number;
  readonly opacity?: number;
}

/** Links to three neighbours, with the balls that they span: filled where a fake is inside, dashed where none is. */
export const neighborBalls = scene<BallOptions>(
  "neighbors",
  "Nearest neighbours",
  [
    { id: "k", kind: "range", default: 3, min: 1, max: 10, step: 1, label: "Neighbours" },
    { id: "balls", kind: "toggle", default: true },
    { id: "ballOpacity", kind: "range", default: 0.08, min: 0, max: 0.4, step: 0.02 },
    { id: "color", kind: "colour", default: "var(--real)", label: "Colour" },
    { id: "width", kind: "range", default: 0.8, min: 0, max: 3, step: 0.1, label: "Link width" },
    { id: "opacity", kind: "range", default: 0.5, min: 0, max: 1, step: 0.05, label: "Link opacity" },
  ],
  (options) => neighbors({ balls: true, ...options }),
);

import { voronoi } from "../../src/diagrams.ts";
import { type Layer, mount, neighbors, points, type SitesData } from "../../src/index.ts";
import { heaps } from "./data.ts";
import type { Scene } from "./scene.ts";

function scene(name: string, layer: () => Layer<SitesData>): Scene {
  return {
    name,
    width: 200,
    height: 200,
    show(canvas, pixelRatio) {
      const view = mount(canvas, {
        label: "Real points, and which of them fakes come near",
        xDomain: [-2, 2],
        yDomain: [-2, 2],
        pixelRatio,
        background: "var(--plate)",
        layers: {
          sites: layer(),
          real: points({ fill: "var(--real)", radius: 2, halo: "var(--plate)" }),
          fake: points({ fill: "var(--fake)", radius: 2.6, shape: "diamond", halo: "var(--plate)" }),
        },
      });
      const real = heaps(96, 6, 1.25, 0.28);
      const fake = heaps(90, 6, 1.25, 0.2).filter((_, k) => (k >> 1) % 6 < 3);
      view.update({ sites: { sites: real, others: fake }, real, fake });
      return view;
    },
  };
}

/** The cells of real points; those that hold a fake are filled. */
export const voronoiCells = scene("voronoi", () => voronoi());

/** Links to three neighbours, with the balls that they span: filled where a fake is inside, dashed where none is. */
export const neighborBalls = scene("neighbors", () => neighbors({ balls: true }));

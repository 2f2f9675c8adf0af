import { type ContoursData, heatmap, type Layer, manifold, modes, points, type TrailsData, vectors } from "gan-viz";
import type { heroExtras } from "./hero-extras.ts";
import { lazy, lazyLayer } from "./lazy-layer.ts";
import { scaledLayer } from "./scaled-layer.ts";

type HeroExtras = typeof heroExtras;

const extras = lazy(async () => (await import("./hero-extras.ts")).heroExtras);

/**
 * The hero's layers, from below: what the discriminator thinks, where fakes are dense, what the generator does, what is
 * real, where fakes came from, which way to go, what is made, what is missed.
 *
 * @param scale Of the marks; asked anew at each paint.
 * @param repaint Paints once more, as the code of some layers comes when they are first shown.
 */
export function heroLayers(scale: () => number, repaint: () => void = () => {}) {
  return {
    field: wordless(heatmap({ low: "var(--field-fake)", mid: "var(--field-mid)", high: "var(--field-real)" })),
    density: lazyLayer<HeroExtras, ContoursData>("density", extras, ({ density }) => scaledLayer(density), repaint),
    // A sheet of 36 cells a side and one of 24 have their lines in the same places.
    sheet: wordless(manifold({ fill: "var(--generator)", every: 3 })),
    coarseSheet: wordless(manifold({ fill: "var(--generator)", every: 2 })),
    real: wordless(points({ fill: "var(--real)", halo: "var(--plate)", radius: () => 2.5 * scale() })),
    trails: lazyLayer<HeroExtras, TrailsData>("trails", extras, ({ trails }) => trails(), repaint),
    // Arrows are as long for the width of the picture whatever that shows; their numbers are not rescaled.
    gradients: scaledLayer((extent) =>
      vectors({ stroke: "var(--gradient)", length: (m) => extent * ((0.13 * m) / (1 + 0.35 * m)) }),
    ),
    fake: wordless(
      points({ fill: "var(--fake)", halo: "var(--plate)", shape: "diamond", radius: () => 3.1 * scale() }),
    ),
    modes: wordless(modes({ color: "var(--ink)" })),
  };
}

/** What the hero's layers draw, by their keys. */
export type HeroData = {
  [Key in keyof ReturnType<typeof heroLayers>]: ReturnType<typeof heroLayers>[Key] extends Layer<infer Data>
    ? Data
    : never;
};

/** The same layer without words of its own, which would be English: the Lab says what its pictures show. */
export function wordless<Data>({ summarize: _, ...layer }: Layer<Data>): Layer<Data> {
  return layer;
}

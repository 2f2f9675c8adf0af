import { heatmap, type Layer, manifold, modes, points, vectors } from "gan-viz";

/** The layers of a run's picture, from below, for a picture half as wide as the hero. @param scale Of the marks. */
export function runLayers(scale: () => number) {
  return {
    field: wordless(heatmap({ low: "var(--field-fake)", mid: "var(--field-mid)", high: "var(--field-real)" })),
    sheet: wordless(manifold({ fill: "var(--generator)", every: 2 })),
    real: wordless(points({ fill: "var(--real)", halo: "var(--plate)", radius: () => 2.2 * scale() })),
    gradients: wordless(vectors({ stroke: "var(--gradient)" })),
    fake: wordless(
      points({ fill: "var(--fake)", halo: "var(--plate)", shape: "diamond", radius: () => 2.7 * scale() }),
    ),
    modes: wordless(modes({ color: "var(--ink)" })),
  };
}

/** Without words of its own, which would be English. */
function wordless<Data>({ summarize: _, ...layer }: Layer<Data>): Layer<Data> {
  return layer;
}

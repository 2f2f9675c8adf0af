import type { Layer } from "../../src/index.ts";

/** Data at a moment of the motion that a layer makes by itself. */
export interface Paced<Data> {
  readonly data: Data;
  /** Of motion so far. */
  readonly seconds: number;
}

/** A layer that moves by itself, moved by its data instead: it stands still where they do. */
export function paced<Data>(layer: Layer<Data>): Layer<Paced<Data>> {
  return {
    id: layer.id,
    draw: (context, { data, seconds }, frame) => layer.draw(context, data, { ...frame, time: 1000 * seconds }),
    nearest: ({ data }, x, y, frame, radius) => layer.nearest?.(data, x, y, frame, radius),
    summarize: ({ data }) => layer.summarize?.(data) ?? "",
  };
}

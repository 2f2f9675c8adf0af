import type { Layer } from "gan-viz";

/** A layer whose options are in proportion to half the width shown: made anew when that is another. */
export function scaledLayer<Data>(make: (extent: number) => Layer<Data>): Layer<Data> {
  let extent = 1;
  let layer = make(extent);
  return {
    id: layer.id,
    draw(context, data, frame) {
      const now = Math.abs(frame.xDomain[1] - frame.xDomain[0]) / 2;
      if (now !== extent) {
        extent = now;
        layer = make(extent);
      }
      layer.draw(context, data, frame);
    },
  };
}

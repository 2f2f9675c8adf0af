import type { Box, Frame } from "../layer.ts";
import type { NetworkLayer, Neuron } from "./network-data.ts";
import { networkLayout, placeOf, topAt } from "./network-layout.ts";
import { type NetworkOptions, resolveNetwork } from "./network-options.ts";

/**
 * Where a network drawn with these options shows a neuron, for an `inset` to draw into or a note to stand beside.
 * Undefined for one that is not shown.
 */
export function neuronBox(
  { layer, unit }: Neuron,
  layers: readonly Pick<NetworkLayer, "units">[],
  frame: Pick<Frame, "plot">,
  options: NetworkOptions = {},
): Box | undefined {
  const layout = networkLayout(layers, frame.plot, resolveNetwork(options));
  const column = layout.columns[layer];
  const place = column === undefined ? -1 : placeOf(column, unit);
  if (column === undefined || place === -1) return undefined;
  const top = topAt(layout, column, place);
  return { left: column.left, top, right: column.left + layout.side, bottom: top + layout.side };
}

import { tokens } from "../color/tokens.ts";
import type { Context2D, Frame, Layer } from "../layer.ts";
import { formatValue } from "./format.ts";
import { createNetworkBlend } from "./network-blend.ts";
import { checkNetwork, type NetworkData } from "./network-data.ts";
import { createEdges, shownFocus } from "./network-edges.ts";
import { createFields } from "./network-fields.ts";
import { nearestPart } from "./network-hit.ts";
import { type NetworkLayout, rememberLayout, topAt } from "./network-layout.ts";
import { writeNames } from "./network-names.ts";
import { type NetworkOptions, resolveNetwork } from "./network-options.ts";
import { summarizeNetwork } from "./network-words.ts";

/**
 * Draws a network from its inputs at the left to its outputs at the right: every neuron as a picture of what it
 * responds to, every weight as a line between two of them, wider for more and dashed where it is negative.
 *
 * A layer wider than fits shows neurons chosen evenly from its first to its last, and says how many more there are.
 * Fills the plot and does not use its domains.
 */
export function network(options: NetworkOptions = {}): Layer<NetworkData> {
  const style = resolveNetwork(options);
  const format = options.formatValue ?? formatValue;
  const layoutOf = rememberLayout(style);
  const drawEdges = createEdges(style);
  const drawFields = createFields(style);

  return {
    id: "network",
    draw(context, data, frame) {
      checkNetwork(data);
      const layout = layoutOf(data.layers, frame);
      if (layout.columns.length === 0) return;
      drawEdges(context, data, layout, frame);
      drawPlates(context, layout, frame.color(style.plate));
      drawFields(context, data, layout, frame);
      drawFrames(context, data, layout, frame);
      writeNames(context, layout, style, frame);
    },
    nearest(data, x, y, frame, radius) {
      checkNetwork(data);
      return nearestPart(data, layoutOf(data.layers, frame), style, format, x, y, radius);
    },
    summarize: (data) => summarizeNetwork(data, format),
    blend: createNetworkBlend(),
  };
}

/** What is under the fields: plain paper, so that no edge shows through. */
function drawPlates(context: Context2D, layout: NetworkLayout, color: string): void {
  context.fillStyle = color;
  for (const column of layout.columns) {
    for (let k = 0; k < column.shown; k++) {
      context.fillRect(column.left, topAt(layout, column, k), layout.side, layout.side);
    }
  }
}

/** A thin line around every neuron, and a strong one around that in focus. */
function drawFrames(context: Context2D, data: NetworkData, layout: NetworkLayout, frame: Frame): void {
  const { columns, side } = layout;
  context.strokeStyle = frame.color(tokens.edge);
  context.lineWidth = 1;
  context.beginPath();
  for (const column of columns) {
    for (let k = 0; k < column.shown; k++) {
      context.rect(column.left - 0.5, topAt(layout, column, k) - 0.5, side + 1, side + 1);
    }
  }
  context.stroke();
  const focus = shownFocus(data, columns);
  if (focus === undefined) return;
  const column = columns[focus.layer]!;
  context.strokeStyle = frame.color(tokens.ink);
  context.lineWidth = 2;
  context.beginPath();
  context.rect(column.left - 1, topAt(layout, column, focus.unit) - 1, side + 2, side + 2);
  context.stroke();
}

import { checkRange, checkText } from "../check.ts";
import type { Layer } from "../layer.ts";
import { checkActive, checkFlow, type Flow, type FlowData, isLit } from "./flow-data.ts";
import { rememberFlow } from "./flow-layout.ts";

export interface FlowVeilOptions {
  /** Of the veil: the colour that the whole picture lies on. */
  readonly color: string;
  /** How much is left of parts that are not at work, in [0, 1]: as with the flow below. Defaults to 0.28. */
  readonly faded?: number;
}

/**
 * Fades what has been drawn into the boxes of parts that are not at work. To be painted over the pictures, with the
 * same flow and the same data as the `flow` under them.
 */
export function flowVeil(graph: Flow, options: FlowVeilOptions): Layer<FlowData> {
  checkFlow(graph);
  const { color, faded = 0.28 } = options;
  checkText("flow-veil", "color", color);
  checkRange("flow-veil", "faded", faded, 0, 1);
  const layoutOf = rememberFlow(graph);
  const nodes = Object.keys(graph.nodes).filter((id) => graph.nodes[id]!.shape !== "value");
  const edges = Object.keys(graph.edges);

  return {
    id: "flow-veil",
    draw(context, { active }, frame) {
      checkActive(graph, active);
      if (active === undefined) return;
      const { boxes } = layoutOf(frame);
      context.fillStyle = frame.color(color);
      context.globalAlpha = 1 - faded;
      for (const id of nodes) {
        if (isLit(graph, edges, active, id)) continue;
        const { left, top, right, bottom } = boxes[id]!;
        if (right > left && bottom > top) context.fillRect(left, top, right - left, bottom - top);
      }
    },
  };
}

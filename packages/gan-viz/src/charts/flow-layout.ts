import { refuse } from "../check.ts";
import type { Box, Frame } from "../layer.ts";
import type { Flow } from "./flow-data.ts";
import { type Route, routeEdge } from "./flow-route.ts";

/** Where all of a flow stands, in CSS pixels. */
export interface FlowLayout {
  /** Of boxes and type: 1 in a plot of the flow's natural size. */
  readonly scale: number;
  /** By the node's id: where its picture goes. */
  readonly boxes: { readonly [id: string]: Box };
  /** By the edge's id. */
  readonly routes: { readonly [id: string]: Route };
  /** Units of the flow to CSS pixels. */
  x(units: number): number;
  y(units: number): number;
}

/**
 * Places a flow in a plot: the boxes' centres spread over all of it, while boxes keep their proportions and grow or
 * shrink with the tighter of its two sides. Squares stay squares; what room is left goes to the paths.
 */
export function flowLayout(flow: Flow, frame: Pick<Frame, "plot">): FlowLayout {
  const { plot } = frame;
  const perX = (plot.right - plot.left) / flow.width;
  const perY = (plot.bottom - plot.top) / flow.height;
  const scale = Math.max(0, Math.min(perX, perY));
  const x = (units: number): number => plot.left + units * perX;
  const y = (units: number): number => plot.top + units * perY;

  const boxes: Record<string, Box> = {};
  for (const [id, { box }] of Object.entries(flow.nodes)) {
    const [left, top, width, height] = box;
    const [halfX, halfY] = [(width * scale) / 2, (height * scale) / 2];
    const [cx, cy] = [x(left + width / 2), y(top + height / 2)];
    boxes[id] = { left: cx - halfX, top: cy - halfY, right: cx + halfX, bottom: cy + halfY };
  }
  const text = Math.min(1, scale);
  const sizes = { gap: 4 * text, head: 6.5 * Math.max(0.7, text), radius: 14 * text };
  const routes: Record<string, Route> = {};
  for (const [id, edge] of Object.entries(flow.edges)) {
    const via = edge.via === undefined ? undefined : y(edge.via);
    routes[id] = routeEdge(boxes[edge.from]!, boxes[edge.to]!, edge, via, sizes);
  }
  return { scale, boxes, routes, x, y };
}

/** The layout, worked out anew only when the plot changes. */
export function rememberFlow(flow: Flow): (frame: Pick<Frame, "plot">) => FlowLayout {
  let layout: FlowLayout | undefined;
  let last: Box = { left: 0, top: 0, right: 0, bottom: 0 };
  return (frame) => {
    const { plot } = frame;
    const moved =
      plot.left !== last.left || plot.top !== last.top || plot.right !== last.right || plot.bottom !== last.bottom;
    if (layout !== undefined && !moved) return layout;
    last = { ...plot };
    layout = flowLayout(flow, frame);
    return layout;
  };
}

/** A node's box as a function of the frame: `inset(points(), { box: flowBox(ganFlow, "real") })`. */
export function flowBox(flow: Flow, id: string): (frame: Pick<Frame, "plot">) => Box {
  if (!(id in flow.nodes)) refuse("flowBox", `id must be a node (${Object.keys(flow.nodes).join(", ")})`, id);
  const layoutOf = rememberFlow(flow);
  return (frame) => layoutOf(frame).boxes[id]!;
}

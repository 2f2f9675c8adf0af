import { checkPositive, checkRange, checkText, refuse } from "../check.ts";
import { tokens } from "../color/tokens.ts";
import type { Layer } from "../layer.ts";
import { checkActive, checkFlow, type Flow, type FlowData, isLit } from "./flow-data.ts";
import { drawNode, drawRoute, drawVerb } from "./flow-draw.ts";
import { nearestOf } from "./flow-hit.ts";
import { rememberFlow } from "./flow-layout.ts";

export interface FlowOptions {
  /** Of labels, in CSS pixels; verbs are a little larger, figures half as large again. Defaults to 12. */
  readonly fontSize?: number;
  /** The `context.font` of verbs at a size in CSS pixels. Defaults to an italic serif. */
  readonly verbFont?: (size: number) => string;
  /** Colour of what flows forwards. Defaults to the grey of outlines. */
  readonly forward?: string;
  /** Colour of what flows back. Defaults to the pink of gradients. */
  readonly back?: string;
  /** Colour of the boxes for pictures. Defaults to the paper of figures. */
  readonly plate?: string;
  /** Milliseconds in which dashes move on by one. Defaults to 900; more is calmer. */
  readonly period?: number;
  /** How much is left of parts and paths that are not at work, in [0, 1]. Defaults to 0.28. */
  readonly faded?: number;
}

/** The options with their defaults. */
export type FlowStyle = Required<FlowOptions>;

/**
 * Draws the parts of a process and the paths between them, forwards in grey and back in pink. While data move, dashes
 * run along the paths; an arrowhead says the direction also when nothing moves.
 *
 * Boxes are left blank: `flowBox` says where each is, for an `inset` to draw into. Does not use the frame's domains.
 */
export function flow(graph: Flow, options: FlowOptions = {}): Layer<FlowData> {
  checkFlow(graph);
  const style = resolve(options);
  const layoutOf = rememberFlow(graph);
  const nodes = Object.keys(graph.nodes);
  const edges = Object.keys(graph.edges);

  return {
    id: "flow",
    draw(context, data, frame) {
      checkActive(graph, data.active);
      const layout = layoutOf(frame);
      if (!(layout.scale > 0 && layout.scale < Number.POSITIVE_INFINITY)) return;
      const { active, moving = false } = data;
      for (const id of edges) {
        const lit = active === undefined || active.includes(id);
        context.globalAlpha = lit ? 1 : style.faded;
        drawRoute(context, graph.edges[id]!, layout.routes[id]!, layout, style, frame, lit && moving);
        drawVerb(context, graph.edges[id]!, layout.routes[id]!, layout, style, frame);
      }
      for (const id of nodes) {
        context.globalAlpha = isLit(graph, edges, active, id) ? 1 : style.faded;
        drawNode(context, graph.nodes[id]!, layout.boxes[id]!, layout.scale, style, frame, data.values?.[id]);
      }
      context.globalAlpha = 1;
    },
    nearest: (data, x, y, frame, radius) => nearestOf(graph, data, layoutOf(frame), x, y, radius),
    summarize: (data) => summarize(graph, data),
    moves: ({ moving = false, active }) => moving && edges.some((id) => active === undefined || active.includes(id)),
  };
}

const SERIF = '"Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", P052, Georgia, serif';

function resolve(options: FlowOptions): FlowStyle {
  const { fontSize = 12, forward = tokens.edge, back = tokens.gradient, plate = tokens.plate } = options;
  const { period = 900, faded = 0.28, verbFont = (size: number) => `italic ${size}px ${SERIF}` } = options;
  checkPositive("flow", "fontSize", fontSize);
  checkPositive("flow", "period", period);
  checkRange("flow", "faded", faded, 0, 1);
  for (const [option, value] of Object.entries({ forward, back, plate })) checkText("flow", option, value);
  if (typeof verbFont !== "function") refuse("flow", "verbFont must be a function of the size", verbFont);
  return { fontSize, forward, back, plate, period, faded, verbFont };
}

function summarize({ nodes, edges }: Flow, { active, values = {} }: FlowData): string {
  const [parts, paths] = [Object.keys(nodes).length, Object.keys(edges)];
  const working = active === undefined ? paths.length : paths.filter((id) => active.includes(id)).length;
  const figures = Object.keys(values).filter((id) => id in nodes);
  const said = figures.map((id) => `${nodes[id]!.label ?? id} ${values[id]}`).join(", ");
  const shape = `${parts} parts and ${paths.length} paths between them, ${working} at work.`;
  return said === "" ? shape : `${shape} ${said}.`;
}

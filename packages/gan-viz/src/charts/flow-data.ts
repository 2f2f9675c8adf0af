import { checkPositive, checkText, refuse } from "../check.ts";

/** A part of a process: a box for a picture, or a figure with its name. */
export interface FlowNode {
  /** Left, top, width and height, in units of the flow. */
  readonly box: readonly [left: number, top: number, width: number, height: number];
  /** Defaults to none. */
  readonly label?: string;
  /** Where the label stands: flush left over or under a picture, or at its lower right. Defaults to "above". */
  readonly labelSide?: "above" | "below" | "right";
  /** Of the frame and the label; of the bar beside a value. Defaults to no frame, a label in ink and a grey bar. */
  readonly color?: string;
  /** Whether a picture with a colour has a frame of it. Defaults to true. */
  readonly framed?: boolean;
  /** A box of paper to put a picture in, or the figure that comes with the data. Defaults to "picture". */
  readonly shape?: "picture" | "value";
}

export type Side = "left" | "right" | "top" | "bottom";

/** A place on the edge of a box: a side, and how far along it from the left or from above, in [0, 1]. */
export type Port = readonly [side: Side, at: number];

/** A path from one part to another. */
export interface FlowEdge {
  readonly from: string;
  readonly to: string;
  /** Where it leaves. Defaults to the middle of the right side. */
  readonly exit?: Port;
  /** Where it arrives. Defaults to the middle of the left side. */
  readonly entry?: Port;
  /** The height at which a path runs level that leaves and arrives upwards or downwards, in units of the flow. */
  readonly via?: number;
  /** What flows back is drawn in the colour of gradients. Defaults to "forward". */
  readonly direction?: "forward" | "back";
  /** What it does: "feeds". Defaults to none. */
  readonly verb?: string;
  /** The middle of the verb's baseline, in units of the flow. Defaults to just above the middle of the path. */
  readonly verbAt?: readonly [x: number, y: number];
}

/** Parts and the paths between them, by id, on a sheet that is `width` × `height` units large. */
export interface Flow {
  /** In units. A plot of as many CSS pixels shows the flow in its natural size. */
  readonly width: number;
  readonly height: number;
  readonly nodes: { readonly [id: string]: FlowNode };
  readonly edges: { readonly [id: string]: FlowEdge };
}

export interface FlowData {
  /** Whether the dashes move. Defaults to false. */
  readonly moving?: boolean;
  /** Ids of the edges and parts that are at work, the parts at an edge's ends included; the rest fades. Defaults to all. */
  readonly active?: readonly string[];
  /** The figures of parts with the shape "value", as they are to be written. */
  readonly values?: { readonly [id: string]: string };
}

const SIDES = ["left", "right", "top", "bottom"];

/** Refuses paths that lead nowhere and places that are none. */
export function checkFlow({ width, height, nodes, edges }: Flow): void {
  checkPositive("flow", "width", width);
  checkPositive("flow", "height", height);
  for (const [id, { box, color, shape = "picture", labelSide = "above" }] of Object.entries(nodes)) {
    if (!(box.length === 4 && box.every(Number.isFinite) && box[2] > 0 && box[3] > 0)) {
      refuse("flow", `nodes.${id}.box must be left, top, width and height, the last two above 0`, box);
    }
    if (color !== undefined) checkText("flow", `nodes.${id}.color`, color);
    if (!["picture", "value"].includes(shape)) refuse("flow", `nodes.${id}.shape must be "picture" or "value"`, shape);
    if (!["above", "below", "right"].includes(labelSide)) {
      refuse("flow", `nodes.${id}.labelSide must be "above", "below" or "right"`, labelSide);
    }
  }
  for (const [id, edge] of Object.entries(edges)) {
    if (id in nodes) refuse("flow", "edges must not have the id of a node", id);
    for (const end of ["from", "to"] as const) {
      if (!(edge[end] in nodes)) {
        refuse(
          "flow",
          `edges.${id}.${end} must be a node (${Object.keys(nodes).join(", ") || "there are none"})`,
          edge[end],
        );
      }
    }
    for (const port of ["exit", "entry"] as const) {
      const [side, at] = edge[port] ?? ["left", 0.5];
      if (!(SIDES.includes(side) && at >= 0 && at <= 1)) {
        refuse("flow", `edges.${id}.${port} must be a side and a place in [0, 1] along it`, edge[port]);
      }
    }
    if (edge.via !== undefined && !Number.isFinite(edge.via)) {
      refuse("flow", `edges.${id}.via must be a finite number`, edge.via);
    }
    if (edge.verbAt !== undefined && !edge.verbAt.every(Number.isFinite)) {
      refuse("flow", `edges.${id}.verbAt must be two finite numbers`, edge.verbAt);
    }
  }
}

/** Refuses names that the flow does not know. */
export function checkActive({ nodes, edges }: Flow, active: readonly string[] | undefined): void {
  if (active === undefined) return;
  for (const id of active) {
    if (!(id in nodes || id in edges)) refuse("flow", "active must name parts or paths of the flow", id);
  }
}

/** Whether a part is at work: all are, or it is named itself, or it is at an end of a path that is. `ids`: the edges'. */
export function isLit(
  { edges }: Flow,
  ids: readonly string[],
  active: readonly string[] | undefined,
  node: string,
): boolean {
  if (active === undefined || active.includes(node)) return true;
  for (const id of ids) {
    const { from, to } = edges[id]!;
    if ((from === node || to === node) && active.includes(id)) return true;
  }
  return false;
}

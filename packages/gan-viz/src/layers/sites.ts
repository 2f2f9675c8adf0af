import { formatValue } from "../charts/format.ts";
import { refuse } from "../check.ts";
import { createKdTree, type KdTree } from "../geometry/kd-tree.ts";
import type { Versioned } from "../geometry/remember.ts";
import { type Chosen, thin } from "../geometry/thin.ts";
import type { Frame, Hit } from "../layer.ts";
import { hitPoint } from "./hit-point.ts";

/** Points that stand for something, and others that may or may not come near them: real points and fakes. */
export interface SitesData extends Versioned {
  /** x0, y0, x1, y1, … */
  readonly sites: Float32Array;
  /** x0, y0, x1, y1, … Without them nothing counts as covered, and nothing as missed. */
  readonly others?: Float32Array;
}

/** Returns the data if they are arrays of points. */
export function checkSites(name: string, data: SitesData): SitesData {
  if (!ArrayBuffer.isView(data.sites)) refuse(name, "sites must be a Float32Array", data.sites);
  if (data.others !== undefined && !ArrayBuffer.isView(data.others)) {
    refuse(name, "others must be a Float32Array", data.others);
  }
  return data;
}

/** Sites to draw, and a tree to search them. */
export interface Sites extends Chosen {
  readonly tree: KdTree;
}

/** Chooses at most `most` of the sites, evenly by their order. */
export function chooseSites({ sites }: SitesData, most: number): Sites {
  const chosen = thin(sites, most);
  return { ...chosen, tree: createKdTree(chosen.points) };
}

/** The others, or of more than fifty a site evenly chosen ones: enough to find every site that is near many. */
export function chooseOthers({ others }: SitesData, { indices }: Sites): Float32Array {
  return others === undefined ? NONE : thin(others, 50 * Math.max(1000, indices.length)).points;
}

const NONE = new Float32Array(0);

/** The site at a place of the canvas, with what there is to say of it. */
export function hitSite(
  { points, indices }: Chosen,
  x: number,
  y: number,
  frame: Frame,
  radius: number,
  say: (k: number) => readonly (readonly [string, string])[],
): Hit | undefined {
  const hit = hitPoint(points, x, y, frame, radius);
  if (hit === undefined) return undefined;
  const k = hit.index;
  return {
    ...hit,
    index: indices[k]!,
    values: [["x", formatValue(points[2 * k]!)], ["y", formatValue(points[2 * k + 1]!)], ...say(k)],
  };
}

/** A share as a person says it, and of how many: "62 % of 1,000 real points". */
export function shareOf(part: number, whole: number): string {
  return `${Math.round((100 * part) / whole)} % of ${whole.toLocaleString("en-US")}`;
}

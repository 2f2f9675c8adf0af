import type { Hit } from "../layer.ts";
import type { Flow, FlowData } from "./flow-data.ts";
import type { FlowLayout } from "./flow-layout.ts";
import { distanceTo } from "./flow-route.ts";

/**
 * The part at a place, or else the nearest part or path: parts are counted first, then paths, in their own order.
 *
 * Inside a part, the distance said is that to its outline, but within reach: a datum of the picture in it is nearer.
 */
export function nearestOf(
  { nodes, edges }: Flow,
  { values = {} }: FlowData,
  { boxes, routes }: FlowLayout,
  x: number,
  y: number,
  radius: number,
): Hit | undefined {
  const [parts, paths] = [Object.keys(nodes), Object.keys(edges)];
  const nameOf = (id: string): string => nodes[id]!.label ?? id;
  let best: Hit | undefined;
  const offer = (hit: Hit): void => {
    if (hit.distance <= radius && !(best !== undefined && best.distance <= hit.distance)) best = hit;
  };
  for (const [index, id] of parts.entries()) {
    const { left, top, right, bottom } = boxes[id]!;
    const distance = Math.hypot(Math.max(0, left - x, x - right), Math.max(0, top - y, y - bottom));
    const value = values[id] === undefined ? [] : [["value", values[id]] as const];
    offer({ index, x: (left + right) / 2, y: (top + bottom) / 2, distance, values: [["part", nameOf(id)], ...value] });
  }
  for (const [k, id] of paths.entries()) {
    const { from, to, verb } = edges[id]!;
    const does = verb === undefined ? [] : [["does", verb] as const];
    const said = [["from", nameOf(from)] as const, ["to", nameOf(to)] as const, ...does];
    offer({ index: parts.length + k, ...distanceTo(routes[id]!, x, y), values: said });
  }
  if (best?.distance !== 0 || best.index >= parts.length) return best;
  const { left, top, right, bottom } = boxes[parts[best.index]!]!;
  return { ...best, distance: Math.min(radius, x - left, right - x, y - top, bottom - y) };
}

import type { Frame, Hit } from "../layer.ts";
import type { Found } from "./options.ts";
import type { Painted, Report } from "./paint.ts";

/**
 * The datum nearest to a place, over all layers that draw something; of several as near, that of the layer painted
 * last. Undefined outside the plot, for a place that is none, and where nothing lies within `radius`.
 */
export function findNearest(
  layers: readonly Painted[],
  x: number,
  y: number,
  frame: Frame,
  radius: number,
  report: Report,
): Found | undefined {
  const { left, top, right, bottom } = frame.plot;
  if (!(x >= left && x <= right && y >= top && y <= bottom && radius >= 0)) return undefined;
  let best: Hit | undefined;
  let owner = "";
  for (const { key, layer, value } of layers) {
    if (value === undefined || value === null || layer.nearest === undefined) continue;
    try {
      const hit = layer.nearest(value, x, y, frame, radius);
      if (hit === undefined || !(hit.distance <= Math.min(radius, best?.distance ?? radius))) continue;
      best = hit;
      owner = key;
    } catch (error) {
      report(key, error);
    }
  }
  return best && { ...best, layer: owner };
}

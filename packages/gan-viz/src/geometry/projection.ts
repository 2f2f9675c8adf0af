import type { Frame } from "../layer.ts";

/** The frame's two maps as numbers, for layers of so many marks that calling `frame.x` for each would be felt. */
export interface Projection {
  fromX: number;
  toX: number;
  perX: number;
  fromY: number;
  toY: number;
  perY: number;
}

export function createProjection(): Projection {
  return { fromX: 0, toX: 0, perX: 0, fromY: 0, toY: 0, perY: 0 };
}

/**
 * Reads the maps off the frame, which promises that they are linear: they are known by what they make of the ends of
 * its domains. A place v is then at
 *
 *   toX + (v − fromX) · perX
 */
export function readProjection(into: Projection, frame: Frame): Projection {
  const { xDomain, yDomain } = frame;
  // By index: taking a pair apart makes an iterator, and this is called in every frame.
  const x0 = xDomain[0];
  const x1 = xDomain[1];
  const y0 = yDomain[0];
  const y1 = yDomain[1];
  into.fromX = x0;
  into.toX = frame.x(x0);
  into.perX = (frame.x(x1) - into.toX) / (x1 - x0);
  into.fromY = y0;
  into.toY = frame.y(y0);
  into.perY = (frame.y(y1) - into.toY) / (y1 - y0);
  return into;
}

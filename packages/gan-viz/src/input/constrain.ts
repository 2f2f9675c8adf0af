import type { Domain } from "../stage/frame.ts";

export interface Domains {
  readonly x: Domain;
  readonly y: Domain;
}

export interface ZoomLimits {
  /** What level 1 shows. */
  readonly home: Domains;
  /** What may be shown at all. */
  readonly extent: Domains;
  /** The highest level. */
  readonly maxZoom: number;
}

/** How many times larger than at home data are shown. Where both axes differ, by the one that is larger. */
export function zoomLevel({ x, y }: Domains, home: Domains): number {
  return Math.max(span(home.x) / span(x), span(home.y) / span(y));
}

/**
 * Domains scaled by 1 / factor about the data at (x, y), which stay where they are. Both axes alike: shapes keep theirs.
 */
export function scaleDomains(domains: Domains, factor: number, x: number, y: number): Domains {
  const about = ([a, b]: Domain, fixed: number): Domain => [fixed + (a - fixed) / factor, fixed + (b - fixed) / factor];
  return { x: about(domains.x, x), y: about(domains.y, y) };
}

/**
 * The domains nearest to those wished for that keep the limits: first the level, about the middle of what is shown, then
 * the place. An axis that shows more than the extent has the extent in its middle.
 */
export function constrain(wish: Domains, { home, extent, maxZoom }: ZoomLimits): Domains {
  const closer = zoomLevel(wish, home) / maxZoom; // above 1: too close
  const wider = Math.min(span(wish.x) / span(extent.x), span(wish.y) / span(extent.y)); // above 1: too far
  const factor = 1 / Math.max(closer, 1) / Math.min(1 / wider, 1);
  const { x, y } = factor === 1 ? wish : scaleDomains(wish, factor, middle(wish.x), middle(wish.y));
  return { x: within(x, extent.x), y: within(y, extent.y) };
}

function within([a, b]: Domain, extent: Domain): Domain {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  const [least, most] = [Math.min(...extent), Math.max(...extent)];
  const wide = high - low >= most - least;
  const shift = wide ? (least + most - low - high) / 2 : Math.max(0, least - low) - Math.max(0, high - most);
  return shift === 0 ? [a, b] : [a + shift, b + shift];
}

function span([a, b]: Domain): number {
  return Math.abs(b - a);
}

function middle([a, b]: Domain): number {
  return (a + b) / 2;
}

import type { Frame } from "../layer.ts";
import type { Palette } from "./palette.ts";

/** Data values at the two ends of an axis. Either may be the larger. */
export type Domain = readonly [number, number];

/** CSS pixels kept free around the plot. */
export interface Margin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What a frame is made of. */
export interface Layout {
  /** CSS pixels. */
  readonly width: number;
  /** CSS pixels. */
  readonly height: number;
  readonly margin: Margin;
  readonly xDomain: Domain;
  readonly yDomain: Domain;
  readonly aspect: "free" | "equal";
}

/** A frame whose time runs on. */
export interface RunningFrame extends Frame {
  time: number;
}

/**
 * Where a picture's layers draw, and how data space maps onto it:
 *
 *   x(v) = left + (v − x₀) / (x₁ − x₀) · (right − left)      and y likewise, from the bottom up
 *
 * With equal aspect the domain that has fewer data units per pixel is widened about its middle until both have as many.
 */
export function createFrame(layout: Layout, palette: Palette): RunningFrame {
  const { width, height, margin } = layout;
  const left = Math.min(margin.left, width);
  const top = Math.min(margin.top, height);
  const right = Math.max(left, width - margin.right);
  const bottom = Math.max(top, height - margin.bottom);
  const [across, up] = [right - left, bottom - top];
  const [xDomain, yDomain] =
    layout.aspect === "equal" && across > 0 && up > 0
      ? widen(layout.xDomain, layout.yDomain, across, up)
      : [layout.xDomain, layout.yDomain];
  const [x0, y0] = [xDomain[0], yDomain[0]];
  const [dx, dy] = [xDomain[1] - x0, yDomain[1] - y0];
  return {
    width,
    height,
    plot: { left, top, right, bottom },
    xDomain,
    yDomain,
    x: (value) => left + ((value - x0) / dx) * across,
    y: (value) => bottom - ((value - y0) / dy) * up,
    time: 0,
    color: palette.color,
    font: palette.font,
  };
}

function widen(xDomain: Domain, yDomain: Domain, across: number, up: number): readonly [Domain, Domain] {
  const unit = Math.max(Math.abs(xDomain[1] - xDomain[0]) / across, Math.abs(yDomain[1] - yDomain[0]) / up);
  return [about(xDomain, unit * across), about(yDomain, unit * up)];
}

/** The domain with this span, about its middle and in its direction; itself if that is its span, or no number. */
function about(domain: Domain, span: number): Domain {
  const [from, to] = domain;
  const spare = (span - Math.abs(to - from)) / 2;
  if (!(spare > 0 && Number.isFinite(span))) return domain;
  return to > from ? [from - spare, to + spare] : [from + spare, to - spare];
}

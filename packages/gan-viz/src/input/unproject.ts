import type { Frame } from "../layer.ts";

/** What of a frame places need to become data again. */
export type PlotFrame = Pick<Frame, "plot" | "xDomain" | "yDomain">;

/** CSS pixels to data, across: the inverse of `frame.x`. NaN where the plot has no width; not finite stays not finite. */
export function unprojectX({ plot, xDomain }: PlotFrame, x: number): number {
  return interpolate(xDomain[0], xDomain[1], (x - plot.left) / (plot.right - plot.left));
}

/** CSS pixels to data, upwards: the inverse of `frame.y`. NaN where the plot has no height; not finite stays not finite. */
export function unprojectY({ plot, yDomain }: PlotFrame, y: number): number {
  return interpolate(yDomain[0], yDomain[1], (plot.bottom - y) / (plot.bottom - plot.top));
}

/** Whether a place lies in the plot, its edges included. */
export function isInPlot({ plot }: PlotFrame, x: number, y: number): boolean {
  return x >= plot.left && x <= plot.right && y >= plot.top && y <= plot.bottom;
}

/** From a at 0 to b at 1, both met exactly. */
function interpolate(a: number, b: number, t: number): number {
  return Number.isFinite(t) ? a * (1 - t) + b * t : Number.NaN;
}

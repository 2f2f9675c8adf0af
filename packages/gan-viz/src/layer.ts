/** What a layer may draw with: the 2D API shared by canvas, OffscreenCanvas and the test recorder. */
export type Context2D = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Where a layer draws: CSS pixels, the maps from data space into them, and the page's colours and type. */
export interface Frame {
  /** CSS pixels. */
  readonly width: number;
  /** CSS pixels. */
  readonly height: number;
  /** Data space to CSS pixels, rightwards for a domain that grows. Linear; not finite stays not finite. */
  x(value: number): number;
  /** Data space to CSS pixels, upwards for a domain that grows. Linear; not finite stays not finite. */
  y(value: number): number;
  /**
   * What the canvas takes for a colour of the page: `var(--real, #1e7b45)`, `currentColor` and any CSS colour become
   * `#rrggbb` or `rgba(…)`. A colour that means nothing becomes the colour of the canvas's text.
   */
  color(css: string): string;
  /** A `context.font` in the canvas's own family. Size in CSS pixels; weight defaults to 400. */
  font(size: number, weight?: number): string;
}

/** One drawing idea. Pure: same data and frame, same pixels. Owns no visible canvas, no timer, no listener. */
export interface Layer<Data> {
  readonly id: string;
  /** Draws into a context in CSS pixels. State it leaves behind is undone by the caller. */
  draw(context: Context2D, data: Data, frame: Frame): void;
}

/** A value for all marks, or one per mark by its index. */
export type Channel<T> = T | ((index: number) => T);

/** The one form of both: a function of the index. */
export function channel<T>(value: Channel<T>): (index: number) => T {
  return typeof value === "function" ? (value as (index: number) => T) : () => value;
}

/** What a layer may draw with: the 2D API shared by canvas, OffscreenCanvas, the SVG writer and the test recorder. */
export type Context2D = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** CSS pixels from the canvas's left and upper edge. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a layer draws: CSS pixels, the maps from data space into them, and the page's colours and type. */
export interface Frame {
  /** Of the canvas, in CSS pixels. */
  readonly width: number;
  /** Of the canvas, in CSS pixels. */
  readonly height: number;
  /** What the domains are mapped to: the canvas without its margins. */
  readonly plot: Box;
  /** Data values at the left and right edge of the plot, as they are now: panned and zoomed. */
  readonly xDomain: readonly [number, number];
  /** Data values at the lower and upper edge of the plot. */
  readonly yDomain: readonly [number, number];
  /** Data space to CSS pixels, rightwards for a domain that grows. Linear; not finite stays not finite. */
  x(value: number): number;
  /** Data space to CSS pixels, upwards for a domain that grows. Linear; not finite stays not finite. */
  y(value: number): number;
  /** Milliseconds of motion so far, for what moves by itself. Stands still under reduced motion, on paper and in files. */
  readonly time: number;
  /**
   * What the canvas takes for a colour of the page: `var(--real, #1e7b45)`, `light-dark(…)`, `currentColor` and any CSS
   * colour become `#rrggbb` or `rgba(…)`. A colour that means nothing becomes the colour of the canvas's text.
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
  /** Whether it draws outside the plot too, as axes do. Others are cut off at the plot's edge. Defaults to false. */
  readonly bleeds?: boolean;
  /** The datum nearest to a place in CSS pixels, no further than `radius` from it. Absent where nothing can be pointed at. */
  nearest?(data: Data, x: number, y: number, frame: Frame, radius: number): Hit | undefined;
  /** What the data show, in a sentence or two, for those who do not see the picture. */
  summarize?(data: Data): string;
  /**
   * The data on the way from one update to the next, t in [0, 1]: asked for only by a view with a transition. May reuse
   * what it returned before. Absent where data cannot be blended: they change at once.
   */
  blend?(from: Data, to: Data, t: number): Data;
  /** Whether the picture of these data moves by itself, with `frame.time`. The view then paints every frame. */
  moves?(data: Data): boolean;
}

/** A datum that was pointed at. */
export interface Hit {
  readonly index: number;
  /** Where it is drawn, in CSS pixels. */
  readonly x: number;
  readonly y: number;
  /** CSS pixels from the place that was asked for. */
  readonly distance: number;
  /** Its values by name, to be shown beside it: `[["x", "0.32"], ["y", "−1.04"]]`. */
  readonly values: readonly (readonly [name: string, value: string])[];
}

/** A value for all marks, or one per mark by its index. */
export type Channel<T> = T | ((index: number) => T);

/** The one form of both: a function of the index. */
export function channel<T>(value: Channel<T>): (index: number) => T {
  return typeof value === "function" ? (value as (index: number) => T) : () => value;
}

import { scaleLinear } from "d3-scale";
import { checkDomain, checkPositive, checkText, refuse } from "./check.ts";
import type { Frame, Layer } from "./layer.ts";
import { paint } from "./stage/paint.ts";
import { createPalette } from "./stage/palette.ts";
import { allocate, type Size, watchSize } from "./stage/size.ts";
import { watchTheme } from "./stage/theme.ts";

export interface ViewOptions<Data extends object> {
  /** What the picture says, for those who do not see it. */
  readonly label: string;
  /** Data values at the left and right edge. Defaults to [0, 1]; the first may be the larger. */
  readonly xDomain?: readonly [number, number];
  /** Data values at the lower and upper edge. Defaults to [0, 1]; the first may be the larger. */
  readonly yDomain?: readonly [number, number];
  /** Painted in the order of their keys. Each is keyed by the field of Data it draws. */
  readonly layers: { readonly [Key in keyof Data]: Layer<Data[Key]> };
  /** Device pixels per CSS pixel. Defaults to the screen's; more is sharper and slower to paint. */
  readonly pixelRatio?: number;
  /** Colour under the layers. Defaults to none: the page shows through. */
  readonly background?: string;
}

export interface View<Data extends object> {
  /**
   * Replaces the given fields and schedules one repaint for the next frame, however often it is called.
   * null hides a layer, undefined leaves it as it is. Arrays are kept, not copied.
   */
  update(data: { readonly [Key in keyof Data]?: Data[Key] | null | undefined }): void;
  /** Changes what the picture says, for those who do not see it. */
  describe(label: string): void;
  /** Stops drawing and listening; leaves the canvas, its last picture and its label to their owner. Safe twice. */
  destroy(): void;
}

/**
 * Binds layers to a canvas. Size, device pixels, frames, theme and the accessible label live here and nowhere else.
 *
 * The canvas may be detached or of no size: it is painted once it has one. A layer that throws is reported once on
 * the console, and the others go on.
 */
export function mount<Data extends object>(canvas: HTMLCanvasElement, options: ViewOptions<Data>): View<Data> {
  const { layers, pixelRatio, background, xDomain = [0, 1], yDomain = [0, 1] } = options;
  checkText("mount", "label", options.label);
  checkDomain("mount", "xDomain", xDomain);
  checkDomain("mount", "yDomain", yDomain);
  if (pixelRatio !== undefined) checkPositive("mount", "pixelRatio", pixelRatio);
  if (background !== undefined) checkText("mount", "background", background);
  if (typeof layers !== "object" || layers === null) refuse("mount", "layers must be an object of layers", layers);
  const keys = Object.keys(layers) as (keyof Data & string)[];
  for (const key of keys) {
    if (typeof layers[key]?.draw !== "function") refuse("mount", `layers.${key} must be a layer`, layers[key]);
  }
  const context = canvas.getContext("2d");
  if (context === null) return refuse("mount", "canvas must be free to give a 2d context", null);

  const life = new AbortController();
  const { signal } = life;
  const palette = createPalette(canvas);
  const data: { [Key in keyof Data]?: Data[Key] | null } = {};
  const reported = new Set<string>();
  let size: Size = { width: 0, height: 0, deviceWidth: 0, deviceHeight: 0 };
  let frame: Frame | undefined;
  let request = 0;

  function resize(next: Size): void {
    if (frame === undefined) palette.clear(); // new to the page, or to this place in it
    size = next;
    const laidOut = size.width > 0 && size.height > 0;
    frame = laidOut ? createFrame(size) : undefined;
    if (!laidOut) return;
    allocate(canvas, size);
    repaint(); // at once: a canvas of a new size is blank, and this frame is about to be shown
  }

  function createFrame({ width, height }: Size): Frame {
    const x = scaleLinear(xDomain, [0, width]).unknown(Number.NaN);
    const y = scaleLinear(yDomain, [height, 0]).unknown(Number.NaN);
    const plot = { left: 0, top: 0, right: width, bottom: height };
    return { width, height, plot, xDomain, yDomain, x, y, time: 0, color: palette.color, font: palette.font };
  }

  function schedule(): void {
    if (!signal.aborted) request ||= requestAnimationFrame(repaint);
  }

  function repaint(): void {
    cancelAnimationFrame(request);
    request = 0;
    if (frame === undefined || context?.isContextLost?.()) return;
    const scale = [size.deviceWidth / size.width, size.deviceHeight / size.height] as const;
    const entries = keys.map((key) => [key, layers[key] as Layer<unknown>, data[key]] as const);
    paint(context!, frame, { layers: entries, background, scale }, report);
  }

  function report(key: string, error: unknown): void {
    if (reported.has(key)) return;
    reported.add(key);
    console.error(`mount: layer "${key}" failed and is left out.`, error);
  }

  function describe(label: string): void {
    checkText("mount", "label", label);
    if (!signal.aborted) canvas.setAttribute("aria-label", label);
  }

  canvas.setAttribute("role", "img");
  describe(options.label);
  watchSize(canvas, pixelRatio, signal, resize);
  watchTheme(signal, () => {
    palette.clear();
    schedule();
  });
  canvas.addEventListener("contextrestored", schedule, { signal });
  signal.addEventListener("abort", () => cancelAnimationFrame(request));

  return {
    update(next) {
      for (const key of Object.keys(next) as (keyof Data & string)[]) {
        if (!keys.includes(key)) {
          refuse("mount", `update must name layers (${keys.join(", ") || "there are none"})`, key);
        }
        if (next[key] !== undefined) data[key] = next[key] as Data[typeof key] | null;
      }
      schedule();
    },
    describe,
    destroy: () => life.abort(),
  };
}

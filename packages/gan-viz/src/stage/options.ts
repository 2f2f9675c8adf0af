import { checkAtLeast, checkDomain, checkOption, checkText, refuse } from "../check.ts";
import type { Context2D, Frame, Hit, Layer } from "../layer.ts";
import type { Domain, Margin } from "./frame.ts";
import type { ThemeData } from "./theme.ts";

/** How data get from what is shown to what they are updated to. */
export interface Transition {
  /** How long it takes. 0 changes at once. */
  readonly milliseconds: number;
  /** The way gone after a share t of the time, from 0 at 0 to 1 at 1. Defaults to 1 − (1 − t)³: fast, then slow. */
  readonly ease?: (t: number) => number;
}

/** What a picture is, wherever it is drawn. */
export interface StageOptions<Data extends object> {
  /** Painted in the order of their keys. Each is keyed by the field of Data it draws. */
  readonly layers: { readonly [Key in keyof Data]: Layer<Data[Key]> };
  /** What they draw first. Defaults to nothing. */
  readonly data?: Patch<Data>;
  /** Data values at the left and right edge of the plot. Defaults to [0, 1]; the first may be the larger. */
  readonly xDomain?: Domain;
  /** Data values at the lower and upper edge of the plot. Defaults to [0, 1]; the first may be the larger. */
  readonly yDomain?: Domain;
  /** CSS pixels around the plot, for all sides or by side. Defaults to 0; layers that do not bleed are cut off there. */
  readonly margin?: number | Partial<Margin>;
  /**
   * "equal": one unit is as long across as up; of the domains one is then widened, none is cut. Defaults to "free":
   * the domains fill the plot.
   */
  readonly aspect?: "free" | "equal";
  /** Colour under the layers. Defaults to none: the page shows through. */
  readonly background?: string;
  /** Blends layers that can be blended from update to update, unless less motion is asked for. Defaults to none. */
  readonly transition?: Transition;
}

/** New data by layer: null hides the layer, undefined leaves it as it is. */
export type Patch<Data extends object> = { readonly [Key in keyof Data]?: Data[Key] | null | undefined };

/** The datum of a picture that was pointed at, and the key of the layer that drew it. */
export type Found = Hit & { readonly layer: string };

/** What can be done with a picture, wherever it is drawn. */
export interface Stage<Data extends object> {
  /** Where layers draw at present; undefined while there is no size. Each change of size or domains makes a new one. */
  readonly frame: Frame | undefined;
  /** In CSS pixels; 0 until there is one. */
  readonly size: { readonly width: number; readonly height: number };
  /** The domains that were given first: what "reset" goes back to. */
  readonly home: { readonly x: Domain; readonly y: Domain };
  /**
   * Replaces the given fields and schedules one repaint for the next frame, however often it is called.
   * null hides a layer, undefined leaves it as it is. Arrays are kept, not copied.
   */
  update(data: Patch<Data>): void;
  /** Maps other data values to the plot's edges. The frame is new at once, the picture with the next frame. */
  setDomains(domains: { readonly x?: Domain | undefined; readonly y?: Domain | undefined }): void;
  /**
   * The datum drawn nearest to a place in the plot, in CSS pixels, over all layers that are shown; of several as near,
   * that of the layer on top. Undefined where none is within `radius`, which defaults to 22: a fingertip.
   */
  nearest(x: number, y: number, radius?: number): Found | undefined;
  /** Has `draw` draw over all layers at each paint, outside the plot too, in CSS pixels. Returns what ends that. */
  overlay(draw: (context: Context2D, frame: Frame) => void): () => void;
  /** Schedules one paint for the next frame. */
  repaint(): void;
  /** What the layers say of their data, in sentences; empty if they say nothing. */
  summary(): string;
  /**
   * Draws the picture anew on a context of your own, emptied first, with nothing on the way.
   * Size in CSS pixels, by default that on screen; scale in pixels of the context per CSS pixel, by default 1.
   */
  drawOn(context: Context2D, size?: DrawSize): void;
}

export interface DrawSize {
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly scale?: number | undefined;
  /** Defaults to the picture's own. */
  readonly background?: string | undefined;
  /** Colours and type. Defaults to the page's; `{}` gives the light colours of `tokens` on a dark page too. */
  readonly theme?: ThemeData | undefined;
  /** Whether overlays are drawn too. Defaults to false. */
  readonly overlays?: boolean | undefined;
}

/** Refuses by name what no picture can be made of. Returns the keys of the layers, in painting order. */
export function checkStage<Data extends object>(name: string, options: StageOptions<Data>): (keyof Data & string)[] {
  const { layers, xDomain = [0, 1], yDomain = [0, 1], aspect = "free", background, transition } = options;
  checkDomain(name, "xDomain", xDomain);
  checkDomain(name, "yDomain", yDomain);
  checkOption(name, "aspect", aspect, ["free", "equal"]);
  if (background !== undefined) checkText(name, "background", background);
  if (transition !== undefined) {
    checkAtLeast(name, "transition.milliseconds", transition.milliseconds, 0);
    const { ease } = transition;
    if (ease !== undefined && typeof ease !== "function") refuse(name, "transition.ease must be a function", ease);
  }
  if (typeof layers !== "object" || layers === null) refuse(name, "layers must be an object of layers", layers);
  const keys = Object.keys(layers) as (keyof Data & string)[];
  for (const key of keys) {
    if (typeof layers[key]?.draw !== "function") refuse(name, `layers.${key} must be a layer`, layers[key]);
  }
  return keys;
}

/** The four sides of a margin, each refused by name. */
export function resolveMargin(name: string, margin: number | Partial<Margin> = 0): Margin {
  if (typeof margin === "number") {
    checkAtLeast(name, "margin", margin, 0);
    return { top: margin, right: margin, bottom: margin, left: margin };
  }
  const { top = 0, right = 0, bottom = 0, left = 0 } = margin;
  const sides = { top, right, bottom, left };
  for (const [side, value] of Object.entries(sides)) checkAtLeast(name, `margin.${side}`, value, 0);
  return sides;
}

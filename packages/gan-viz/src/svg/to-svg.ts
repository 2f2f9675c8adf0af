import { checkPositive, checkRange, checkText } from "../check.ts";
import type { Context2D } from "../layer.ts";
import type { DrawSize } from "../stage/options.ts";
import type { ThemeData } from "../stage/theme.ts";
import { createSvgContext } from "./context.ts";
import { createRuler } from "./ruler.ts";
import { element, escapeXml } from "./write.ts";

/** What can be drawn anew on any context: a view, a view in a worker, or a picture that `compose` made. */
export interface Drawable {
  readonly label?: string;
  readonly size: { readonly width: number; readonly height: number };
  summary(): string;
  drawOn(context: Context2D, size?: DrawSize): void;
}

export interface SvgOptions {
  /** CSS pixels. Defaults to the width on screen; needed for a picture that has none. */
  readonly width?: number;
  /** CSS pixels. Defaults to the height on screen; needed for a picture that has none. */
  readonly height?: number;
  /** Colour under the layers. Defaults to the picture's own, or none. */
  readonly background?: string;
  /** Colours and type. Defaults to the page's; `{}` gives the light colours of `tokens` on a dark page too. */
  readonly theme?: ThemeData;
  /** Whether overlays are drawn too. Defaults to false. */
  readonly overlays?: boolean;
  /** Decimals of places and lengths, in [0, 6]. Defaults to 2; more is larger and no sharper on screens. */
  readonly decimals?: number;
  /** What ids begin with. Defaults to "g"; two pictures in one page need two. */
  readonly prefix?: string;
  /** Width of a text in a CSS font, in pixels. Defaults to the browser's own measure, and to an estimate elsewhere. */
  readonly measure?: (text: string, font: string) => number;
}

/**
 * The picture as an SVG: lines stay lines and text stays text, with the label as its title and the summary as its
 * description. Heat maps become images within it. The same picture gives the same text.
 */
export function toSVG(picture: Drawable, options: SvgOptions = {}): string {
  const { width = picture.size.width, height = picture.size.height, background, theme, overlays } = options;
  const { decimals = 2, prefix = "g", measure } = options;
  checkPositive("toSVG", "width", width);
  checkPositive("toSVG", "height", height);
  checkRange("toSVG", "decimals", decimals, 0, 6);
  checkText("toSVG", "prefix", prefix);
  const places = Math.round(decimals);
  const ruler = createRuler();
  const { context, markup } = createSvgContext(width, height, {
    places,
    prefix,
    ruler: measure === undefined ? ruler : { ...ruler, width: measure },
  });
  picture.drawOn(context, { width, height, background, theme, overlays });
  const summary = picture.summary();
  const title = element("title", {}, escapeXml(picture.label ?? ""));
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: String(width),
      height: String(height),
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
    },
    (picture.label ? title : "") + (summary === "" ? "" : element("desc", {}, escapeXml(summary))) + markup(),
  );
}

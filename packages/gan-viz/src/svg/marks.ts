import { blending, opacityOf } from "./ink.ts";
import { writeMatrix } from "./paints.ts";
import { type ImageSource, imageUrl, sizeOfImage } from "./pixels.ts";
import type { Ruler } from "./ruler.ts";
import type { State } from "./state.ts";
import { anchorOf, parseFont } from "./text.ts";
import { decimal } from "./write.ts";
import type { Attributes } from "./writer.ts";

/** A text from a point, to be squeezed to `most` pixels if it is wider. */
export interface Writing {
  readonly content: string;
  readonly x: number;
  readonly y: number;
  readonly most: number | undefined;
}

/** A text in the state's font. */
export function textAttributes(state: State, text: Writing, ruler: Ruler, places: number): Attributes {
  const font = parseFont(state.font);
  const { content, x, y, most } = text;
  const tooWide = most !== undefined && ruler.width(content, state.font) > most;
  const anchor = anchorOf(state.textAlign);
  return {
    x: decimal(x, places),
    y: decimal(y + ruler.shift(state.textBaseline, state.font), places),
    "font-family": font.family,
    "font-size": decimal(font.size, 3),
    "font-weight": font.weight === "400" ? undefined : font.weight,
    "font-style": font.style === "normal" ? undefined : font.style,
    "text-anchor": anchor === "start" ? undefined : anchor,
    textLength: tooWide ? decimal(Math.max(0, most), places) : undefined,
    lengthAdjust: tooWide ? "spacingAndGlyphs" : undefined,
    transform: writeMatrix(state.matrix),
    "xml:space": /^\s|\s{2}|\s$/.test(content) ? "preserve" : undefined,
  };
}

/** An image, with drawImage's two, four or eight numbers; undefined where there is nothing to see. */
export function imageAttributes(
  state: State,
  image: ImageSource,
  given: readonly number[],
  places: number,
): Attributes | undefined {
  const [w, h] = sizeOfImage(image);
  const cut = given.length === 8;
  const [sx = 0, sy = 0, sw = w, sh = h] = cut ? given : [];
  const [x = 0, y = 0, dw = w, dh = h] = cut ? given.slice(4) : given;
  if (![sx, sy, sw, sh, x, y, dw, dh].every(Number.isFinite) || !(sw > 0 && sh > 0)) return undefined;
  const style = [blending(state), state.imageSmoothingEnabled ? undefined : "image-rendering:pixelated"];
  return {
    href: imageUrl(image, sx, sy, sw, sh),
    x: decimal(Math.min(x, x + dw), places),
    y: decimal(Math.min(y, y + dh), places),
    width: decimal(Math.abs(dw), places),
    height: decimal(Math.abs(dh), places),
    preserveAspectRatio: "none",
    opacity: opacityOf(state),
    transform: writeMatrix(state.matrix),
    style: style.filter((part) => part !== undefined).join(";") || undefined,
  };
}

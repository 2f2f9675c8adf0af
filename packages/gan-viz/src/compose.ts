import { checkPositive, checkText } from "./check.ts";
import { parseColor } from "./color/parse.ts";
import { createNormalizer } from "./stage/normalize.ts";
import type { Stage, StageOptions } from "./stage/options.ts";
import { createPalette } from "./stage/palette.ts";
import { createStage } from "./stage/stage.ts";
import { type ThemeData, themeOf } from "./stage/theme.ts";

export interface PictureOptions<Data extends object> extends StageOptions<Data> {
  /** What the picture says, for those who do not see it. */
  readonly label: string;
  /** CSS pixels. */
  readonly width: number;
  /** CSS pixels. */
  readonly height: number;
  /** Colours and type, as a page would give them. Defaults to the light colours of `tokens`. */
  readonly theme?: ThemeData;
}

/** A picture without a canvas: for files. */
export interface Picture<Data extends object> extends Stage<Data> {
  readonly label: string;
}

/**
 * A picture that is not on a page, to be written by `toSVG`, also in Node, or `toBlob`. Where there is no canvas to ask,
 * colours must be hex or rgb() for layers that compute with them.
 */
export function compose<Data extends object>(options: PictureOptions<Data>): Picture<Data> {
  const { label, width, height, theme } = options;
  checkText("compose", "label", label);
  checkPositive("compose", "width", width);
  checkPositive("compose", "height", height);
  const normalize = typeof OffscreenCanvas === "undefined" ? normalizeAlone : createNormalizer();
  const palette = createPalette(() => themeOf(theme), normalize);
  const host = { name: "compose", context: undefined, palette, requestFrame: () => 0, cancelFrame: () => {} };
  const stage = createStage(host, options);
  stage.resize({ width, height, deviceWidth: width, deviceHeight: height });
  return Object.assign(stage, { label });
}

/** As far as colours can be told without asking a canvas: hex and rgb() are, and names are taken on trust. */
function normalizeAlone(css: string): string | undefined {
  try {
    const [r, g, b, a] = parseColor(css).map((value, k) => (k === 3 ? value : Math.round(value))) as number[];
    if (a !== 1) return `rgba(${r}, ${g}, ${b}, ${a})`;
    return `#${[r!, g!, b!].map((value) => value.toString(16).padStart(2, "0")).join("")}`;
  } catch {
    return /^[a-z]+$/i.test(css) || /^[a-z-]+\(.*\)$/i.test(css) ? css : undefined;
  }
}

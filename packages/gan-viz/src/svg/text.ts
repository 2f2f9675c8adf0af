/** A `context.font`, taken apart. */
export interface Font {
  readonly style: string;
  readonly weight: string;
  /** CSS pixels. */
  readonly size: number;
  readonly family: string;
}

/** Reads a CSS font whose size is in pixels; anything else is a canvas's own 10px sans-serif. */
export function parseFont(css: string): Font {
  const [, words = "", size = "10", family = "sans-serif"] = /^(.*?)([\d.]+)px(?:\s*\/\s*\S+)?\s+(.+)$/.exec(css) ?? [];
  const style = /\b(italic|oblique)\b/.exec(words)?.[0] ?? "normal";
  const weight = /\b(bold|bolder|lighter|[1-9]\d{0,2}|1000)\b/.exec(words)?.[0] ?? "400";
  return { style, weight, size: Number(size), family };
}

/**
 * How wide a text is in a usual sans-serif, in CSS pixels: by classes of letters, within a few percent for words and
 * numbers. For where no font can be measured.
 */
export function estimateWidth(text: string, { size, weight }: Font): number {
  let ems = 0;
  for (const letter of text) ems += advance(letter);
  return ems * size * (weight === "bold" || Number(weight) >= 600 ? 1.06 : 1);
}

/** The advance of a letter in Helvetica and its likes, in ems. */
function advance(letter: string): number {
  if (/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(letter))
    return 1;
  if (/[ijl'|]/.test(letter)) return 0.22;
  if (/[ftI .,:;!/\\()[\]\u2009]/.test(letter)) return 0.28;
  if (/[r\-"]/.test(letter)) return 0.33;
  if (/[mMW@%—]/.test(letter)) return 0.85;
  if (/[w]/.test(letter)) return 0.72;
  if (/[cksvxyzJ]/.test(letter)) return 0.5;
  if (/[+−=<>~×]/.test(letter)) return 0.584;
  if (/[A-Z]/.test(letter)) return 0.69;
  return 0.556;
}

// Where the line lies below a point that stands for another, in ems of Helvetica and its likes.
const BASELINES: Readonly<Record<string, number>> = {
  top: 0.81,
  hanging: 0.72,
  middle: 0.31,
  bottom: -0.19,
  ideographic: -0.21,
};

/** How far below the given point the letters' line lies, in CSS pixels. */
export function baselineShift(baseline: string, { size }: Font): number {
  return (BASELINES[baseline] ?? 0) * size;
}

const ANCHORS: Readonly<Record<string, string>> = { center: "middle", right: "end", end: "end" };

/** SVG's word for where a text stands relative to its point, in writing from left to right. */
export function anchorOf(align: string): string {
  return ANCHORS[align] ?? "start";
}

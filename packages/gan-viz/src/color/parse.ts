/** Red, green and blue in [0, 255], opacity in [0, 1]. */
export type Rgba = readonly [r: number, g: number, b: number, a: number];

const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?%?/gi;

/**
 * Reads what `Frame.color` gives: `#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`, `rgb(…)` and `rgba(…)` in either notation,
 * and `transparent`. Anything else is refused; a mounted canvas has turned it into one of these already.
 */
export function parseColor(css: string): Rgba {
  const text = css.trim().toLowerCase();
  const color = text === "transparent" ? ([0, 0, 0, 0] as const) : (parseHex(text) ?? parseRgb(text));
  if (color === undefined) throw new RangeError(`parseColor: color must be hex or rgb(), got ${JSON.stringify(css)}.`);
  return color;
}

function parseHex(text: string): Rgba | undefined {
  if (!/^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.test(text)) return undefined;
  const digits = text.length < 7 ? text.slice(1).replace(/./g, "$&$&") : text.slice(1);
  const byte = (i: number): number => Number.parseInt(digits.slice(2 * i, 2 * i + 2) || "ff", 16);
  return [byte(0), byte(1), byte(2), byte(3) / 255];
}

function parseRgb(text: string): Rgba | undefined {
  const inside = /^rgba?\(([^()]*)\)$/.exec(text)?.[1];
  const parts = inside?.match(NUMBER);
  if (inside === undefined || !parts || parts.length < 3 || parts.length > 4) return undefined;
  if (inside.replace(NUMBER, "").replace(/[\s,/]/g, "") !== "") return undefined;
  const read = (part: string, full: number): number =>
    Math.min(full, Math.max(0, part.endsWith("%") ? (Number.parseFloat(part) / 100) * full : Number(part)));
  return [read(parts[0]!, 255), read(parts[1]!, 255), read(parts[2]!, 255), read(parts[3] ?? "1", 1)];
}

import { chooseScheme } from "../color/light-dark.ts";
import { substituteVariables } from "../color/variables.ts";
import type { Theme } from "./theme.ts";

/** Colours and type as a canvas can use them, each looked up once per theme. */
export interface Palette {
  color(css: string): string;
  font(size: number, weight?: number): string;
  /** Looks everything up anew: the theme may have changed. Returns whether anything came out otherwise. */
  refresh(): boolean;
  /** The same colours under another theme. */
  under(theme: Theme): Palette;
}

/**
 * Resolves colours and type against a theme. `normalize` makes `#rrggbb` or `rgba(…)` of a colour without variables,
 * or undefined of what is none.
 */
export function createPalette(theme: () => Theme, normalize: (css: string) => string | undefined): Palette {
  const colors = new Map<string, string>();
  const fonts = new Map<string, string>();

  function resolve(css: string): string {
    const { variable, dark, text } = theme();
    const plain = (value: string): string => chooseScheme(substituteVariables(value, variable), dark);
    const ink = plain(text) || "#000000";
    return normalize(plain(css).replace(/\bcurrentcolor\b/gi, ink)) ?? normalize(ink) ?? "#000000";
  }

  const compose = (start: string): string => `${start} ${theme().fontFamily || "sans-serif"}`;

  return {
    color: (css) => colors.get(css) ?? remember(colors, css, resolve(css)),
    font(size, weight = 400) {
      const start = `${weight} ${size}px`;
      return fonts.get(start) ?? remember(fonts, start, compose(start));
    },
    refresh() {
      const newColors = renew(colors, resolve);
      return renew(fonts, compose) || newColors;
    },
    under: (other) => createPalette(() => other, normalize),
  };
}

function remember(known: Map<string, string>, key: string, value: string): string {
  known.set(key, value);
  return value;
}

function renew(known: Map<string, string>, compute: (key: string) => string): boolean {
  let changed = false;
  for (const [key, value] of known) changed = remember(known, key, compute(key)) !== value || changed;
  return changed;
}

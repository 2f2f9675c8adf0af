import { parseColor } from "../color/parse.ts";
import { tokens } from "../color/tokens.ts";
import { createNormalizer } from "./normalize.ts";
import { createPalette, type Palette } from "./palette.ts";
import { type Theme, themeOf } from "./theme.ts";

/** The page's colours and type where a canvas stands, on screen and on paper. */
export interface PageTheme {
  readonly palette: Palette;
  /** The theme as it is now. */
  theme(): Theme;
  /** Ink on white, or back to the page's own colours. */
  print(paper: boolean): void;
  /** Colour under layers on a page whose own colours are replaced; undefined where the page shows through. */
  paper(): string | undefined;
}

/** Reads a theme where the canvas stands in the page. */
export function createPageTheme(canvas: HTMLCanvasElement): PageTheme {
  const style = getComputedStyle(canvas); // live: it follows the theme
  const forced = matchMedia("(forced-colors: active)");
  const normalize = createNormalizer();
  let onPaper = false;

  const variable = (name: string): string => style.getPropertyValue(name).trim();

  function theme(): Theme {
    const fontFamily = style.fontFamily || "sans-serif";
    // A dark page's own colours are too pale for paper. Where the page is light, they stay.
    if (onPaper && isLight(normalize(style.color))) return themeOf({ fontFamily });
    const dark = !onPaper && usesDark(style.colorScheme);
    // Forced colours replace the text's, but not the custom properties that go with it.
    return { variable, dark, text: forced.matches ? tokens.ink : style.color, fontFamily };
  }

  const palette = createPalette(theme, normalize);
  return {
    palette,
    theme,
    print(paper) {
      onPaper = paper;
      palette.refresh();
    },
    paper: () => (forced.matches && !onPaper ? tokens.plate : undefined),
  };
}

/** Whether an element with this `color-scheme` is painted dark, by CSS Color Adjustment 1, §2. */
function usesDark(colorScheme: string): boolean {
  const page = document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]')?.content ?? "";
  const schemes = (colorScheme === "normal" ? page : colorScheme).toLowerCase().split(/\s+/);
  const wanted = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  const known = schemes.filter((scheme) => scheme === "light" || scheme === "dark");
  return (known.includes(wanted) ? wanted : known[0]) === "dark";
}

function isLight(color: string | undefined): boolean {
  if (color === undefined) return false;
  const [r, g, b] = parseColor(color);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 127.5;
}

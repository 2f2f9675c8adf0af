import { substituteVariables } from "../color/variables.ts";

/** The page's colours and type as a canvas can use them, each looked up once per theme. */
export interface Palette {
  color(css: string): string;
  font(size: number, weight?: number): string;
  /** Forgets everything: the theme has changed. */
  clear(): void;
}

/** Reads colours and type where the canvas stands in the page. */
export function createPalette(canvas: HTMLCanvasElement): Palette {
  const colors = new Map<string, string>();
  const fonts = new Map<string, string>();
  const style = getComputedStyle(canvas); // live: it follows the theme
  let probe: CanvasRenderingContext2D | undefined;

  function resolve(css: string): string {
    probe ??= createProbe();
    const plain = substituteVariables(css, (name) => style.getPropertyValue(name).trim());
    const text = style.color || "#000000";
    return normalize(probe, plain.replace(/\bcurrentcolor\b/gi, text)) ?? normalize(probe, text) ?? "#000000";
  }

  return {
    color: (css) => remember(colors, css, resolve),
    font: (size, weight = 400) =>
      remember(fonts, `${weight} ${size}px`, (start) => `${start} ${style.fontFamily || "sans-serif"}`),
    clear() {
      colors.clear();
      fonts.clear();
    },
  };
}

function remember(known: Map<string, string>, key: string, compute: (key: string) => string): string {
  const value = known.get(key) ?? compute(key);
  known.set(key, value);
  return value;
}

function createProbe(): CanvasRenderingContext2D {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("mount: the browser must give one more 2d context, got null.");
  return context;
}

/** The colour as #rrggbb or rgba(…), whatever notation it came in; undefined if it is no colour. */
function normalize(probe: CanvasRenderingContext2D, css: string): string | undefined {
  // A canvas ignores what it does not understand, so a colour is one that replaces both of two others.
  probe.fillStyle = "#000000";
  probe.fillStyle = css;
  const first = probe.fillStyle;
  probe.fillStyle = "#ffffff";
  probe.fillStyle = css;
  if (probe.fillStyle !== first) return undefined;
  if (first.startsWith("#") || first.startsWith("rgba(")) return first;

  // Wide-gamut notations are given back as they came: paint one and see what it is on this screen.
  probe.clearRect(0, 0, 1, 1);
  probe.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = probe.getImageData(0, 0, 1, 1).data;
  return `rgba(${r}, ${g}, ${b}, ${(a! / 255).toFixed(3)})`;
}

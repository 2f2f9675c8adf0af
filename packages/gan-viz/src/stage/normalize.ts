import { createScratch } from "../geometry/scratch.ts";
import type { Context2D } from "../layer.ts";

/** Makes what turns any CSS colour into #rrggbb or rgba(…), by asking a canvas; undefined for what is no colour. */
export function createNormalizer(): (css: string) => string | undefined {
  let probe: Context2D | undefined;
  return (css) => {
    probe ??= createScratch(1, 1).context;
    return normalize(probe, css);
  };
}

function normalize(probe: Context2D, css: string): string | undefined {
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

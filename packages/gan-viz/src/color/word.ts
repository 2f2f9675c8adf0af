import { parseColor } from "./parse.ts";

/** Remembers colours as pixels, 0xAABBGGRR, by what `Frame.color` calls them. */
export function createWords(): (css: string) => number {
  const known = new Map<string, number>();
  let lastCss = "";
  let lastWord = 0;

  return (css) => {
    if (css === lastCss) return lastWord; // neighbours mostly share a colour
    let word = known.get(css);
    if (word === undefined) {
      const [r, g, b, a] = parseColor(css);
      word = (Math.round(255 * a) << 24) | (Math.round(b) << 16) | (Math.round(g) << 8) | Math.round(r);
      if (known.size >= MOST) known.clear();
      known.set(css, word);
    }
    lastCss = css;
    lastWord = word;
    return word;
  };
}

const MOST = 4096;

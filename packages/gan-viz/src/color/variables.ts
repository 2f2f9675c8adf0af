/**
 * Puts the values of custom properties where a CSS colour mentions them: `var(--ink, #000)` becomes what `lookup`
 * says of `--ink`, or `#000` if that is empty. Fallbacks may hold further `var()`s, commas and parentheses.
 * A variable with neither value nor fallback leaves nothing, as does a `var(` that is never closed.
 */
export function substituteVariables(css: string, lookup: (name: string) => string): string {
  const start = css.search(/\bvar\(/i);
  if (start === -1) return css;
  const open = start + 4;
  const { comma, close } = scan(css, open);
  if (close === -1) return "";

  const name = css.slice(open, comma === -1 ? close : comma).trim();
  const fallback = comma === -1 ? "" : css.slice(comma + 1, close).trim();
  const value = lookup(name) || substituteVariables(fallback, lookup);
  return css.slice(0, start) + value + substituteVariables(css.slice(close + 1), lookup);
}

/** Where the parenthesis opened before `from` closes, and where its first comma is; −1 if nowhere. */
function scan(css: string, from: number): { comma: number; close: number } {
  let comma = -1;
  let depth = 0;
  for (let i = from; i < css.length; i++) {
    const char = css[i];
    if (char === "(") depth++;
    else if (char === "," && comma === -1) comma = i;
    else if (char === ")" && depth-- === 0) return { comma, close: i };
  }
  return { comma, close: -1 };
}

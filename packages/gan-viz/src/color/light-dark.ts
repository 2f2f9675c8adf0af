/**
 * Chooses within a CSS colour wherever it says `light-dark(a, b)`: a on a light page, b on a dark one. The choices may
 * hold commas in parentheses and further `light-dark()`s. One that is never closed, or holds no comma, leaves nothing.
 */
export function chooseScheme(css: string, dark: boolean): string {
  const start = css.search(/\blight-dark\(/i);
  if (start === -1) return css;
  const open = start + "light-dark(".length;
  let depth = 0;
  let comma = -1;
  for (let i = open; i < css.length; i++) {
    const char = css[i];
    if (char === "(") depth++;
    else if (char === "," && depth === 0 && comma === -1) comma = i;
    else if (char === ")" && depth-- === 0) {
      if (comma === -1) return "";
      const choice = dark ? css.slice(comma + 1, i) : css.slice(open, comma);
      return css.slice(0, start) + chooseScheme(choice.trim(), dark) + chooseScheme(css.slice(i + 1), dark);
    }
  }
  return "";
}

const FARTHEST = 1e9; // pixels: what lies beyond is not a place but an overflow

/** A number as short as can be: rounded to so many decimals, without −0, and always finite. */
export function decimal(value: number, places: number): string {
  const held = Math.max(-FARTHEST, Math.min(FARTHEST, value)) || 0;
  const rounded = Number(held.toFixed(places));
  return String(rounded === 0 ? 0 : rounded);
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** The text as XML may hold it, in content and in attributes. What XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[&<>"]/g, (char) => ESCAPES[char]!)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
}

/** An element with its attributes, those undefined left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content?: string,
): string {
  let text = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) text += ` ${key}="${escapeXml(value)}"`;
  }
  return content === undefined ? `${text}/>` : `${text}>${content}</${name}>`;
}

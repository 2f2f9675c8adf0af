/**
 * Plain data as the source of a JavaScript literal: what fits into 100 columns stands on one line, the rest has a line
 * for each part. Evaluated, it gives the same data, −0 included.
 */
export function literal(value: unknown, indent = ""): string {
  const short = onOneLine(value);
  if (indent.length + short.length <= widest || typeof value !== "object" || value === null) return short;
  const inside = `${indent}  `;
  if (Array.isArray(value))
    return block(
      "[",
      value.map((item) => literal(item, inside)),
      "]",
      indent,
    );
  const parts = Object.entries(value).map(([key, part]) => `${nameOf(key)}: ${literal(part, inside)}`);
  return block("{", parts, "}", indent);
}

const widest = 100;

function block(open: string, parts: readonly string[], close: string, indent: string): string {
  return `${open}\n${parts.map((part) => `${indent}  ${part},\n`).join("")}${indent}${close}`;
}

function onOneLine(value: unknown): string {
  if (Object.is(value, -0)) return "-0";
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, part]) => `${nameOf(key)}: ${onOneLine(part)}`);
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

/** A key as it may stand before a colon. `__proto__` would set the prototype instead, unless it is computed. */
function nameOf(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}

import { refuse } from "../check.ts";

/*
 * What JSON, and the property `data`, hold in place of the layers' typed arrays: lists of numbers, of pairs, of rows or
 * of { x, y }. Typed arrays pass as they are. JSON has no NaN: null stands for it.
 */

/** The value as an object; `what` names it when it is none. */
export function objectIn(tag: string, what: string, value: unknown): { readonly [key: string]: unknown } {
  if (typeof value === "object" && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value)) {
    return value as { readonly [key: string]: unknown };
  }
  return refuse(tag, `${what} must be an object`, value);
}

/** Numbers, in a list or a list of lists. */
export function floatsIn(tag: string, what: string, value: unknown): Float32Array {
  if (value instanceof Float32Array) return value;
  const flat = listIn(tag, what, value).flatMap((item) => (Array.isArray(item) || isTyped(item) ? [...item] : [item]));
  return Float32Array.from(flat, (item, i) => numberIn(tag, `${what}[${i}]`, item));
}

/** Points: x0, y0, x1, y1, … or [x, y] or { x, y } each. */
export function cloudIn(tag: string, what: string, value: unknown): Float32Array {
  if (value instanceof Float32Array) return value;
  const list = listIn(tag, what, value);
  if (list.length === 0 || !list.every((item) => typeof item === "object" && item !== null)) {
    return floatsIn(tag, what, list);
  }
  const out = new Float32Array(2 * list.length);
  for (const [i, item] of list.entries()) {
    const named = item as { readonly x?: unknown; readonly y?: unknown };
    const pair = Array.isArray(item) || isTyped(item) ? [...item] : [named.x, named.y];
    if (pair.length !== 2) refuse(tag, `${what}[${i}] must be a point: two numbers`, pair);
    out[2 * i] = numberIn(tag, `x of ${what}[${i}]`, pair[0]);
    out[2 * i + 1] = numberIn(tag, `y of ${what}[${i}]`, pair[1]);
  }
  return out;
}

/** A list, of whatever. */
export function listIn(tag: string, what: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return isTyped(value) ? [...value] : refuse(tag, `${what} must be a list`, value);
}

function numberIn(tag: string, what: string, value: unknown): number {
  if (typeof value === "number") return value;
  return value === null || value === undefined ? Number.NaN : refuse(tag, `${what} must be a number or null`, value);
}

function isTyped(value: unknown): value is Float64Array {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

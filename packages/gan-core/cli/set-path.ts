import { refuse } from "./refuse.ts";

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * The config with one value changed, as `--set` says it: `path=value`.
 *
 *   batchSize=256   generator.hidden=[64,64]   generator.hidden[1]=32   regularizers[0].id=r1   loss=wasserstein
 *
 * A path is keys with dots between them and places of a list in brackets; the place after the last adds one. A value is
 * JSON, or else text. Text for a whole choice is its id, and another id forgets the old one's parameters. Nothing is
 * checked but the form: `readConfig` does the rest.
 *
 * @throws RangeError for no "=", an empty key, or a place that a list does not have.
 */
export function setPath(config: unknown, assignment: string): unknown {
  const equals = assignment.indexOf("=");
  const path = assignment.slice(0, equals);
  const keys = path.replace(/\[(\d+)\]/g, ".$1").split(".");
  if (equals === -1 || keys.includes("")) refuse("--set", "must be path=value", assignment);
  return put(config, keys, readValue(assignment.slice(equals + 1)), path);
}

function put(at: unknown, [key, ...rest]: readonly string[], value: unknown, path: string): unknown {
  if (key === undefined) return isChoice(at) && typeof value === "string" ? put(at, ["id"], value, path) : value;
  if (Array.isArray(at)) {
    const place = /^\d+$/.test(key) ? Number(key) : Number.NaN;
    if (!(place <= at.length)) refuse(`--set ${path}`, `must name a place in a list of ${at.length}`, key);
    return at.toSpliced(place, 1, put(at[place], rest, value, path));
  }
  const known: JsonObject = isObject(at) ? at : {};
  const before = Object.hasOwn(known, key) ? known[key] : undefined;
  const after = put(before, rest, value, path);
  const { params: _, ...others } = known;
  return { ...(key === "id" && after !== before ? others : known), [key]: after };
}

function readValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function isChoice(value: unknown): value is JsonObject {
  return isObject(value) && Object.hasOwn(value, "id");
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

import { refuse } from "../check.ts";

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * The config with one value changed, at a path as errors name it.
 *
 *   batchSize   generator.hidden   generator.hidden[1]   regularizers[0].id   optimizers.generator.params.rate
 *
 * A path is keys with dots between them and places of a list in brackets; the place after the last adds one. Text for a
 * whole choice is its id, and another id forgets the old one's parameters. Nothing is checked but the path's form:
 * `readConfig` does the rest.
 *
 * @throws RangeError for an empty key, or a place that a list does not have.
 */
export function withValue(config: unknown, path: string, value: unknown): unknown {
  const keys = path.replace(/\[(\d+)\]/g, ".$1").split(".");
  if (keys.includes("")) refuse("path", "must be keys with a dot between them", path);
  return put(config, keys, value, path);
}

function put(at: unknown, [key, ...rest]: readonly string[], value: unknown, path: string): unknown {
  if (key === undefined) return isChoice(at) && typeof value === "string" ? put(at, ["id"], value, path) : value;
  if (Array.isArray(at)) {
    const place = /^\d+$/.test(key) ? Number(key) : Number.NaN;
    if (!(place <= at.length)) refuse(path, `must name a place in a list of ${at.length}`, key);
    return at.toSpliced(place, 1, put(at[place], rest, value, path));
  }
  const known: JsonObject = isObject(at) ? at : {};
  const before = Object.hasOwn(known, key) ? known[key] : undefined;
  const after = put(before, rest, value, path);
  const { params: _, ...others } = known;
  return { ...(key === "id" && after !== before ? others : known), [key]: after };
}

function isChoice(value: unknown): value is JsonObject {
  return isObject(value) && Object.hasOwn(value, "id");
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

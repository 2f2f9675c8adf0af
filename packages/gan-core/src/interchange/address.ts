import { refuse, within } from "../check.ts";
import type { ParamValue } from "../define.ts";
import type { RunConfig } from "../training/config.ts";
import { defaultConfig } from "../training/default-config.ts";
import { readConfig } from "../training/read-config.ts";
import { splitOutside } from "./split-outside.ts";
import { withValue } from "./with-value.ts";

/**
 * A config as text to put behind the `#` of an address: what differs from the default run, and nothing else, by the paths
 * that errors name.
 *
 *   seed=7&data=mixture-ring(modes:6)&generator.hidden=32,32&loss=hinge&regularizers=r1(weight:0.5)&trainingSet=500
 *
 * A choice is its id, with those parameters in parentheses that differ from its own defaults; a list has commas between
 * its items, a cloud of points a `~` before each number; `none` is null. Numbers are written so that they come back with
 * the same bits (−0 as 0). Of such text nothing has to be escaped. The default run is the empty text.
 */
export function writeAddress(config: RunConfig): string {
  const pairs: string[] = [];
  visit("", readConfig(config), readConfig(defaultConfig), pairs);
  return pairs.join("&");
}

/**
 * The config that an address tells of, checked as by {@link readConfig}. A leading `#` or `?` is passed over, and escapes
 * such as `%28` are read. O(text).
 *
 * @throws RangeError naming the path, the rule and the value: `address: generator.hidden[1] must be an integer in …`
 */
export function readAddress(text: string): RunConfig {
  if (typeof text !== "string") refuse("address", "must be text", text);
  if (text.length > longest) refuse("address", `must be shorter than ${longest} characters`, text.length);
  let config: unknown = defaultConfig;
  const seen = new Set<string>();
  for (const pair of splitOutside(withoutEscapes(text.replace(/^[#?]/, "")), "&")) {
    if (pair === "") continue;
    const equals = pair.indexOf("=");
    if (equals < 1) refuse("address", "must be made of path=value", pair);
    const path = pair.slice(0, equals);
    if (seen.has(path)) refuse(`address: ${path}`, "must be said once", pair.slice(equals + 1));
    seen.add(path);
    config = withValue(config, path, readValue(path, pair.slice(equals + 1)));
  }
  return within("address", () => readConfig(config));
}

const longest = 1_000_000;

interface Chosen {
  readonly id: string;
  readonly params: Readonly<Record<string, ParamValue>>;
}

/** Writes down the leaves that differ. A choice is a leaf, and so is a list. */
function visit(path: string, value: unknown, usual: unknown, pairs: string[]): void {
  if (JSON.stringify(value) === JSON.stringify(usual)) return;
  if (typeof value !== "object" || value === null || Array.isArray(value) || isChosen(value)) {
    pairs.push(`${path}=${written(path, value)}`);
    return;
  }
  for (const [key, part] of Object.entries(value))
    visit(path === "" ? key : `${path}.${key}`, part, (usual as Record<string, unknown>)[key], pairs);
}

function written(path: string, value: unknown): string {
  if (value === null) return "none";
  if (Array.isArray(value)) return value.map((item) => written(path, item)).join(",");
  if (!isChosen(value)) return String(value);
  const plain = plainParams(path, value.id);
  const params = Object.entries(value.params)
    .filter(([key, param]) => JSON.stringify(param) !== JSON.stringify(plain[key]))
    .map(([key, param]) => `${key}:${Array.isArray(param) ? param.map((x) => `~${x}`).join("") : param}`);
  return params.length === 0 ? value.id : `${value.id}(${params.join(",")})`;
}

/** The parameters of a choice of which nothing but the id is said. */
function plainParams(path: string, id: string): Chosen["params"] {
  const choice = { id };
  const found = at(readConfig(withValue(defaultConfig, path, path === "regularizers" ? [choice] : choice)), path);
  return ((Array.isArray(found) ? found[0] : found) as Chosen).params;
}

function isChosen(value: unknown): value is Chosen {
  return typeof value === "object" && value !== null && "params" in value;
}

/** A value by its form, and by what the default has at this path. What it should be is for the config's reader to say. */
function readValue(path: string, text: string): unknown {
  if (text === "none") return null;
  if (path === "regularizers") return text === "" ? [] : splitOutside(text, ",").map(readChoice);
  if (path.endsWith(".hidden")) return text === "" ? [] : text.split(",").map(readAtom);
  return isChosen(at(defaultConfig, path)) || path.endsWith(".normalization") ? readChoice(text) : readAtom(text);
}

function at(config: unknown, path: string): unknown {
  const step = (value: unknown, key: string): unknown => (value as Record<string, unknown> | undefined)?.[key];
  return path.split(".").reduce(step, config);
}

function readChoice(text: string): unknown {
  const open = text.indexOf("(");
  if (open === -1) return { id: text };
  if (!text.endsWith(")")) refuse("address", "must close its parentheses", text);
  const params = splitOutside(text.slice(open + 1, -1), ",").map((pair) => {
    const colon = pair.indexOf(":");
    if (colon < 1) refuse("address", "must be made of parameter:value in parentheses", pair);
    const value = pair.slice(colon + 1);
    return [pair.slice(0, colon), value.startsWith("~") ? value.slice(1).split("~").map(readAtom) : readAtom(value)];
  });
  return { id: text.slice(0, open), params: Object.fromEntries(params) };
}

/** A number where it reads as one, else the text. */
function readAtom(text: string): unknown {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
}

function withoutEscapes(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return refuse("address", "must have whole escapes such as %28", text);
  }
}

import { defaultConfig, type Noted, type RunConfig, readConfig, withValue } from "gan-core";
import { literal } from "./literal.ts";

export interface RunCodeOptions {
  /** How far the code trains, an integer of at least 0. */
  readonly iterations: number;
  /** What was changed by hand on the way, as a history saves it. None by default. */
  readonly changes?: readonly Noted[];
  /** What the code says about itself. Lines that begin with `//` are added here, not in the words. */
  readonly words: RunCodeWords;
}

export interface RunCodeWords {
  /** What to install, by the names of packages. */
  install(packages: string): string;
  /** What the whole is. */
  summary(seed: number, iterations: number): string;
  /** That what is measured here is the distance between real and fake. */
  readonly measured: string;
}

/**
 * The run as code for gan-core, a module to paste into Node or a bundle: the config, as far as it differs from the
 * default, then training with every change by hand at its iteration, then the JS divergence. It leaves `losses`, a row
 * an iteration, and `gan`, which stands where the run stood: bit for bit on the engine "simd".
 *
 * @param config With which the run began; of a run that was changed on the way, the config at iteration 0.
 * @throws RangeError for a config that gan-core refuses, or a bad count of iterations.
 */
export function runCode(config: RunConfig, { iterations, changes = [], words }: RunCodeOptions): string {
  if (!(Number.isSafeInteger(iterations) && iterations >= 0)) {
    throw new RangeError(`runCode: iterations must be an integer of at least 0, got ${iterations}.`);
  }
  const whole = readConfig(config);
  const input = differing("", whole, readConfig(defaultConfig)) ?? {};
  return [
    `// ${words.summary(whole.seed, iterations)}`,
    `// ${words.install(packages(whole))}`,
    `import { createGan, measure } from "gan-core";`,
    "",
    `const gan = await createGan(${Object.keys(input).length === 0 ? "" : literal(input)});`,
    "",
    ...training(iterations, changes),
    "",
    `const { "grid-js": js } = await measure(gan, ["grid-js"]); // ${words.measured}`,
    "console.log({ iteration: gan.iteration, js: js.value, floor: js.floor });",
    "await gan.dispose();",
    "",
  ].join("\n");
}

/** Which packages the code needs. Engine "auto" may choose either, and says which only when it has. */
function packages({ engine }: RunConfig): string {
  const tfjs = engine.id === "tfjs" || (engine.id === "auto" && engine.backend !== "auto");
  return tfjs ? "gan-core @tensorflow/tfjs @tensorflow/tfjs-backend-wasm" : "gan-core";
}

/** Stretches between changes by hand. Without any it is one line. */
function training(iterations: number, changes: readonly Noted[]): readonly string[] {
  const made = changes.filter((change) => change.iteration <= iterations);
  if (made.length === 0) return [`const { losses } = await gan.advance({ iterations: ${iterations} });`];
  const lines = ["const losses = [];"];
  let at = 0;
  let players: Noted["players"] = "both";
  const advance = (to: number): void => {
    if (to === at) return;
    const who = players === "both" ? "" : `, players: ${JSON.stringify(players)}`;
    const advanced = `(await gan.advance({ iterations: ${to - at}${who} }))`;
    lines.push(`for (const loss of ${advanced}.losses) losses.push(loss);`);
    at = to;
  };
  for (const change of made) {
    advance(change.iteration);
    if (change.patch) lines.push(`await gan.configure(${literal(change.patch)});`);
    players = change.players ?? players;
  }
  advance(iterations);
  return lines;
}

/** What of the value has to be said, or nothing. A choice and a list are said whole, or not at all. */
function differing(path: string, value: unknown, usual: unknown): object | undefined {
  const said = Object.entries(value as object).flatMap(([key, part]) => {
    const before = (usual as Record<string, unknown>)[key];
    const here = path === "" ? key : `${path}.${key}`;
    if (JSON.stringify(part) === JSON.stringify(before)) return [];
    return [[key, isSection(part, before) ? differing(here, part, before) : shorter(here, part)]];
  });
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

function isSection(part: unknown, before: unknown): boolean {
  return isObject(part) && !("params" in part) && isObject(before);
}

/** A choice without those of its parameters that are its own defaults. */
function shorter(path: string, part: unknown): unknown {
  if (Array.isArray(part)) return part.map((item) => shorter(path, item));
  if (!isObject(part) || !("params" in part)) return part;
  const { id, params } = part as { id: string; params: Readonly<Record<string, unknown>> };
  const plain = plainParams(path, id);
  const said = Object.entries(params).filter(([key, param]) => JSON.stringify(param) !== JSON.stringify(plain[key]));
  return said.length === 0 ? { id } : { id, params: Object.fromEntries(said) };
}

/** The parameters of a choice of which nothing but the id is said. */
function plainParams(path: string, id: string): Readonly<Record<string, unknown>> {
  const choice = { id };
  let at: unknown;
  try {
    at = readConfig(withValue(defaultConfig, path, path === "regularizers" ? [choice] : choice));
  } catch {
    return {}; // a choice that needs a parameter, such as drawn points: all of them are said
  }
  for (const key of path.split(".")) at = (at as Record<string, unknown>)[key];
  return ((Array.isArray(at) ? at[0] : at) as { params: Readonly<Record<string, unknown>> }).params;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

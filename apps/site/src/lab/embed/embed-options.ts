import { type LayerId, layerIds } from "../state.svelte.ts";

/** What of the Lab a frame may show beside the picture. */
export const embedParts = ["lead", "layers", "run", "step", "reset", "iteration", "losses"] as const;
export type EmbedPart = (typeof embedParts)[number];

/** How a frame in someone else's page shows a run. */
export interface EmbedOptions {
  readonly parts: ReadonlySet<EmbedPart>;
  /** "seen": training starts when the frame scrolls into view. "press": it waits for Run. */
  readonly start: "seen" | "press";
  /** The layers that are on; nothing for the usual ones. */
  readonly layers: ReadonlySet<LayerId> | undefined;
  /** Iterations a second at most; Infinity for as many as there can be. */
  readonly speed: number;
  /** Where training rests by itself; Infinity for nowhere. */
  readonly until: number;
  readonly theme: "light" | "dark" | undefined;
  readonly language: "en" | "zh";
}

export interface EmbedAddress {
  /** The run, as an address of the Lab has it behind the `#`. */
  readonly run: string;
  readonly options: EmbedOptions;
  /** What was refused, each by name, rule and value. The usual stands in its place. */
  readonly refused: readonly string[];
}

const usual: EmbedOptions = {
  parts: new Set(["layers", "run", "reset", "iteration"]),
  start: "seen",
  layers: undefined,
  speed: Number.POSITIVE_INFINITY,
  until: Number.POSITIVE_INFINITY,
  theme: undefined,
  language: "en",
};

/**
 * Tells what an embedding page asks for from the run:
 *
 *   #data=ring&seed=3&show=run,iteration&layers=real,fake&start=press&speed=60&until=2000&theme=dark&lang=zh
 *
 * `show` lists the parts in place of the usual ones, `hide` takes some away. Nothing an author can write throws.
 */
export function readEmbed(hash: string): EmbedAddress {
  const run: string[] = [];
  const refused: string[] = [];
  let options = usual;
  for (const pair of hash.replace(/^#/, "").split("&")) {
    const equals = pair.indexOf("=");
    const name = pair.slice(0, Math.max(0, equals));
    if (!Object.hasOwn(readers, name)) {
      if (pair !== "") run.push(pair);
      continue;
    }
    try {
      options = { ...options, ...readers[name]!(decoded(pair.slice(equals + 1)), options) };
    } catch (error) {
      refused.push(`${name} ${(error as Error).message}`);
    }
  }
  return { run: run.join("&"), options, refused };
}

type Reader = (text: string, options: EmbedOptions) => Partial<EmbedOptions>;

const readers: Readonly<Record<string, Reader>> = {
  show: (text) => ({ parts: new Set(list(text, embedParts)) }),
  hide: (text, { parts }) => {
    const hidden = list(text, embedParts);
    return { parts: new Set([...parts].filter((part) => !hidden.includes(part))) };
  },
  layers: (text) => ({ layers: new Set(list(text, layerIds)) }),
  start: (text) => ({ start: one(text, ["seen", "press"]) }),
  theme: (text) => ({ theme: one(text, ["light", "dark"] as const) }),
  lang: (text) => ({ language: one(text, ["en", "zh"]) }),
  speed: (text) => ({ speed: number(text) }),
  until: (text) => ({ until: Math.round(number(text)) }),
};

function list<T extends string>(text: string, known: readonly T[]): readonly T[] {
  return text === "" ? [] : text.split(",").map((item) => one(item, known));
}

function one<T extends string>(text: string, known: readonly T[]): T {
  if (!known.includes(text as T)) refuse(`must be ${known.join(", ")}`, text);
  return text as T;
}

function number(text: string): number {
  const value = text === "" ? Number.NaN : Number(text);
  if (!(value >= 1 && value <= 1e9)) refuse("must be a number in [1, 1000000000]", text);
  return value;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // refused by whoever reads it
  }
}

function refuse(rule: string, value: string): never {
  throw new RangeError(`${rule}, got ${JSON.stringify(value.slice(0, 40))}.`);
}

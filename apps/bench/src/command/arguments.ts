import { parseArgs } from "node:util";
import type { Plan } from "../run-bench.ts";

export interface Arguments {
  readonly plan: Plan;
  /** In Chromium too. */
  readonly browser: boolean;
  /** Whether results go into files: those of a whole run only. */
  readonly record: boolean;
  readonly quick: boolean;
}

export interface Known {
  readonly workloads: readonly string[];
  /** Those of them in which everything there is runs: what --quick goes through. */
  readonly telling: readonly string[];
  /** The first is always timed: the others are measured by it. */
  readonly competitors: readonly string[];
}

/** A whole run, and one that only shows that everything runs. */
const whole = { rounds: 12, block: 150, warmUp: 1500, budget: 9000, patience: 5000 };
const quickly = { rounds: 2, block: 30, warmUp: 60, budget: 300, patience: 300 };

/**
 * Reads the command line.
 *
 * @throws Error in a sentence for people.
 */
export function readArguments(args: readonly string[], known: Known): Arguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: "boolean", default: false },
      browser: { type: "boolean", default: false },
      dry: { type: "boolean", default: false },
      only: { type: "string" },
      engines: { type: "string" },
      pairs: { type: "string" },
    },
  });
  const { quick, browser, dry } = values;
  const options = quick ? quickly : whole;
  const everything = quick ? known.telling : known.workloads;
  const [reference] = known.competitors;
  const engines =
    values.engines === undefined ? known.competitors : readIds("--engines", values.engines, known.competitors);
  return {
    plan: {
      workloads: values.only === undefined ? everything : readIds("--only", values.only, known.workloads),
      competitors: known.competitors.filter((id) => id === reference || engines.includes(id)),
      options: { ...options, rounds: readCount("--pairs", values.pairs) ?? options.rounds },
    },
    browser,
    quick,
    record: !(dry || quick || values.only !== undefined || values.engines !== undefined),
  };
}

function readIds(name: string, text: string, known: readonly string[]): readonly string[] {
  const ids = text.split(",").map((id) => id.trim());
  for (const id of ids) {
    if (!known.includes(id)) throw new Error(`${name} must be some of ${known.join(", ")}, got ${id || "nothing"}.`);
  }
  return known.filter((id) => ids.includes(id));
}

function readCount(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const count = Number(text);
  if (!(Number.isInteger(count) && count >= 1))
    throw new Error(`${name} must be a whole number of at least 1, got ${text}.`);
  return count;
}

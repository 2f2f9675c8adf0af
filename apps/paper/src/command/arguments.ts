import { parseArgs } from "node:util";
import type { Experiment, Size } from "../experiment.ts";

export interface Arguments {
  /** None: list what there is. */
  readonly chosen: readonly Experiment[];
  readonly size: Size;
  readonly trials?: number;
  readonly quick: boolean;
  readonly workers: number;
  readonly record: boolean;
}

/**
 * Reads the command line. Experiments come out in the order of the list, each once.
 *
 * @throws Error in a sentence for people.
 */
export function readArguments(
  args: readonly string[],
  experiments: readonly Experiment[],
  { cores }: { readonly cores: number },
): Arguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      size: { type: "string", default: "lab" },
      trials: { type: "string" },
      workers: { type: "string" },
      quick: { type: "boolean", default: false },
      record: { type: "boolean", default: false },
    },
  });
  const { size, quick, record } = values;
  if (size !== "lab" && size !== "paper") throw new Error(`--size must be lab or paper, got ${size}.`);
  if (quick && size === "paper") throw new Error("--quick must be used at the lab size, got --size paper.");
  if (quick && record) throw new Error("--record must be used without --quick, whose numbers mean nothing.");
  const trials = readCount("--trials", values.trials);
  const everything = positionals.includes("all") || (quick && positionals.length === 0);
  const chosen = everything ? experiments : choose(positionals, experiments);
  return {
    chosen,
    size,
    quick,
    record,
    workers: readCount("--workers", values.workers) ?? cores,
    ...(trials === undefined ? {} : { trials }),
  };
}

function choose(ids: readonly string[], experiments: readonly Experiment[]): readonly Experiment[] {
  const known = experiments.map(({ id }) => id);
  for (const id of ids) {
    if (!known.includes(id)) throw new Error(`An id must be one of ${known.join(", ")} or all, got ${id}.`);
  }
  return experiments.filter(({ id }) => ids.includes(id));
}

function readCount(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const count = Number(text);
  if (!(Number.isInteger(count) && count >= 1))
    throw new Error(`${name} must be a whole number of at least 1, got ${text}.`);
  return count;
}

import { refuse, within } from "../check.ts";
import { loadEntries } from "../load-entries.ts";
import type { RunConfigInput } from "./config.ts";
import { readConfigOf } from "./config-reader.ts";
import { createGan } from "./create-gan.ts";
import type { Budget, Gan, GanOptions } from "./gan.ts";
import type { Gans } from "./gans.ts";

/**
 * Makes runs that advance together, one for each config: `createGans([1, 2, 3].map((seed) => ({ ...config, seed })))`.
 *
 * Every config is read before anything is made, and where one engine refuses its network the others are freed again.
 * Memory and time are those of the runs added up.
 *
 * @throws RangeError for a bad config, with its place in front: `configs[2]: seed must be …`.
 */
export async function createGans(configs: readonly RunConfigInput[], options: GanOptions = {}): Promise<Gans> {
  if (!Array.isArray(configs)) refuse("configs", "must be an array", configs);
  const entries = await loadEntries(...configs);
  const read = configs.map((config, i) => within(`configs[${i}]`, () => readConfigOf(entries, config)));
  const runs: Gan[] = [];
  try {
    for (const [i, config] of read.entries()) {
      runs.push(await createGan(config, options).catch((error: unknown) => rethrow(`configs[${i}]`, error)));
    }
  } catch (error) {
    for (const run of runs) await run.dispose();
    throw error;
  }
  return gansOf(runs);
}

function gansOf(runs: readonly Gan[]): Gans {
  /** One call at a time, in the order they came, or a second one would be at the first run while this is at the last. */
  let queue: Promise<unknown> = Promise.resolve();

  function each<T>(work: (run: Gan, place: number) => Promise<T>): Promise<T[]> {
    const answer = queue.then(() => inTurn(runs, work));
    queue = answer.catch(() => {});
    return answer;
  }

  return {
    runs,
    advance: (budget = {}) => each((run) => run.advance(shared(budget, runs.length))),
    probe: (request) => each((run) => run.probe(request)),
    checkpoint: () => each((run) => run.checkpoint()),
    async restore(checkpoints) {
      if (checkpoints?.length !== runs.length) {
        refuse("checkpoints", `must be one for each of ${runs.length} runs`, checkpoints?.length);
      }
      await each((run, i) => run.restore(checkpoints[i]!));
    },
    async configure(patch) {
      await each((run) => run.configure(patch));
    },
    async dispose() {
      await each((run) => run.dispose());
    },
  };
}

/** What one run may spend: its share of the time. What is no time at all is left for the run to refuse. */
function shared(budget: Budget, runs: number): Budget {
  const { milliseconds } = budget;
  const isTime = typeof milliseconds === "number" && milliseconds > 0;
  return isTime ? { ...budget, milliseconds: milliseconds / runs } : budget;
}

async function inTurn<T>(runs: readonly Gan[], work: (run: Gan, place: number) => Promise<T>): Promise<T[]> {
  const answers: T[] = [];
  const failures: { readonly place: string; readonly error: unknown }[] = [];
  for (const [i, run] of runs.entries()) {
    try {
      answers.push(await work(run, i));
    } catch (error) {
      failures.push({ place: `runs[${i}]`, error });
    }
  }
  const [first] = failures;
  if (first !== undefined) rethrow(first.place, first.error);
  return answers;
}

/** The same error, still a refusal if it was one, with the run it came from in front. */
function rethrow(place: string, error: unknown): never {
  const message = `${place}: ${error instanceof Error ? error.message : String(error)}`;
  throw error instanceof RangeError ? new RangeError(message, { cause: error }) : new Error(message, { cause: error });
}

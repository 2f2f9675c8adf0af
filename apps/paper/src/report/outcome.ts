import type { ExactExperiment, Size, Theirs, TrainedExperiment, Values } from "../experiment.ts";
import { measureTruth } from "../trials/measure.ts";
import type { TrialResult } from "../trials/trial.ts";
import { type Summary, summarize } from "./summary.ts";

/** What came of an experiment, ready to be printed. */
export interface Outcome {
  readonly rows: readonly OutcomeRow[];
  /** One sentence each: trials, iterations, settings, engine; then what broke, if anything did. */
  readonly facts: readonly string[];
}

export interface OutcomeRow {
  readonly label: string;
  readonly theirs: Theirs;
  readonly ours: Readonly<Record<string, Summary | undefined>>;
}

/** Plays a game's rows: once, or with seeds 1 to `trials` where the game is random. */
export async function playExact(experiment: ExactExperiment, trials: number): Promise<Outcome> {
  const rows: OutcomeRow[] = [];
  for (const { label, theirs, random = false, play } of experiment.rows) {
    const values: Values[] = [];
    for (let seed = 1; seed <= (random ? trials : 1); seed++) values.push(await play(seed));
    rows.push({ label, theirs, ours: summaries(experiment.columns, values) });
  }
  const random = experiment.rows.some((row) => row.random);
  return {
    rows,
    facts: ["Exact: no networks, no engine.", ...(random ? [`Random rows: means of ${trials} seeds.`] : [])],
  };
}

export interface Ran {
  readonly size: Size;
  readonly trials: number;
  readonly iterations: number;
  /** Row by row, and in a row seed by seed. */
  readonly results: readonly TrialResult[];
}

/** Gathers the results of a trained experiment, under a row for the true sampler. */
export function gatherTrained(experiment: TrainedExperiment, { size, trials, iterations, results }: Ran): Outcome {
  const { columns, measures, rows, sizes } = experiment;
  const truth = measureTruth(rows[0]!.config(size), measures);
  const trained = rows.map(({ label, theirs }, i) => {
    const values = results.slice(i * trials, (i + 1) * trials).map((result) => result.values);
    return { label, theirs, ours: summaries(columns, values) };
  });
  return {
    rows: [{ label: "true sampler", theirs: {}, ours: summaries(columns, truth) }, ...trained],
    facts: [
      `Ours: means and standard errors of ${plural(trials, "trial")}, of ${iterations.toLocaleString("en")} iterations each, on ${engines(results)}.`,
      sizes[size].settings,
      ...results.flatMap(({ label, stopped }) =>
        stopped === undefined
          ? []
          : [`Stopped at iteration ${stopped.iteration}, ${stopped.what} not finite: ${label}.`],
      ),
      ...trained.flatMap(({ label, ours }) => {
        const most = Math.max(...columns.map(({ id }) => ours[id]?.broken ?? trials));
        return most === 0 ? [] : [`${label}: ${most} of ${trials} not finite, and left out of the means.`];
      }),
    ],
  };
}

function summaries(columns: readonly { readonly id: string }[], values: readonly Values[]): OutcomeRow["ours"] {
  return Object.fromEntries(
    columns.map(({ id }) => [id, summarize(values.flatMap((row) => (row[id] === undefined ? [] : [row[id]])))]),
  );
}

function engines(results: readonly TrialResult[]): string {
  return [...new Set(results.map(({ engine }) => engine))].toSorted().join(" and ");
}

export function plural(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}

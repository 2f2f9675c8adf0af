import type { Experiment, Size } from "../experiment.ts";
import { type Outcome, plural } from "./outcome.ts";
import { outcomeTable } from "./outcome-table.ts";
import { alignTable } from "./table.ts";

/** An experiment's table for a terminal, with what there is to know when reading it. */
export function printOutcome(experiment: Experiment, outcome: Outcome, size: Size): string {
  const { title, about, columns, references, remarks } = experiment;
  const differs = experiment.kind === "trained" ? experiment.sizes[size].differs : [];
  const notes = [...outcome.facts, ...differs.map((text) => `Differs: ${text}`), ...remarks];
  return [
    title,
    about,
    "",
    alignTable(outcomeTable(columns, outcome)),
    "",
    ...notes.map((note) => `- ${note}`),
    ...references.map(({ cite, url }) => `  ${cite}, ${url}`),
    "",
  ].join("\n");
}

/** What can be rerun, and what it costs. */
export function printList(experiments: readonly Experiment[]): string {
  const header = ["", "lab size", "paper size"];
  const rows = experiments.map((experiment) => [experiment.id, cost(experiment, "lab"), cost(experiment, "paper")]);
  return [
    "pnpm paper <id …> [--size lab|paper] [--trials n] [--quick] [--workers n] [--record]",
    "",
    alignTable([header, ...rows]),
    "",
    "“all” is every id. --quick trains next to nothing: its trained numbers mean nothing but that they run.",
    "Runs are kept under apps/paper/.cache: one that was killed goes on where it was, one that is done is not run again.",
    "Hours are on one core; trials run side by side, one to a core.",
    "",
  ].join("\n");
}

function cost(experiment: Experiment, size: Size): string {
  if (experiment.kind === "exact") return "seconds";
  const { iterations, trials, secondsPerThousand } = experiment.sizes[size];
  const runs = experiment.rows.length * trials;
  const hours = (runs * iterations * secondsPerThousand) / 1000 / 3600;
  return `${plural(runs, "run")} of ${iterations.toLocaleString("en")}, ${hours < 10 ? hours.toFixed(1) : Math.round(hours)} h`;
}

import type { Experiment, Size } from "../experiment.ts";
import type { Outcome } from "./outcome.ts";
import { outcomeTable } from "./outcome-table.ts";
import { markdownTable } from "./table.ts";

/** New tables for the page: those of the experiments that were run, at one size. */
export interface Recording {
  readonly size: Size;
  readonly outcomes: ReadonlyMap<Experiment, Outcome>;
}

/**
 * The page of all results, in Markdown. Tables that were not run now are taken over from the page as it was; those that
 * were never run say so.
 */
export function renderPage(experiments: readonly Experiment[], { size, outcomes }: Recording, before: string): string {
  const sections = experiments.map((experiment) => {
    const outcome = outcomes.get(experiment);
    const blocks = sizesOf(experiment).map((each) => {
      const kept = readBlock(before, experiment, each);
      const isNew = outcome !== undefined && (experiment.kind === "exact" || each === size);
      const text = isNew ? renderOutcome(experiment, outcome, each) : (kept ?? renderNotRun(experiment, each));
      return `${open(experiment, each)}\n\n${text}\n\n${close}`;
    });
    return [`## ${experiment.title}`, experiment.about, ...blocks, renderEnd(experiment)].join("\n\n");
  });
  return `${[heading, ...sections].join("\n\n")}\n`;
}

const heading = `# Published results, rerun

What papers on small GANs found in the plane, beside what gan-core finds. \`npx --yes pnpm@12 paper\` lists these
experiments and what each costs; \`npx --yes pnpm@12 paper <id>\` runs one; with \`--record\` it writes its table into this
page. “Lab” is a smaller size of each, “paper” the published one. Values are means ± standard errors over trials; “true
sampler” is what samples of the real distribution itself score, ten pairs of them.`;

const close = "<!-- end -->";
const notRun = "Not run yet.";

function open({ id }: Experiment, size: Size): string {
  return `<!-- ${id} ${size} -->`;
}

function sizesOf({ kind }: Experiment): readonly Size[] {
  return kind === "exact" ? ["paper"] : ["lab", "paper"];
}

function readBlock(page: string, experiment: Experiment, size: Size): string | undefined {
  const [, after] = page.split(`${open(experiment, size)}\n`);
  const block = after?.slice(0, after.indexOf(close)).trim();
  return block?.includes(notRun) ? undefined : block; // what it says of the settings may have changed since
}

function renderOutcome(experiment: Experiment, outcome: Outcome, size: Size): string {
  const table = markdownTable(outcomeTable(experiment.columns, outcome));
  const differs = experiment.kind === "exact" ? [] : experiment.sizes[size].differs;
  return [name(experiment, size), table, outcome.facts.join(" "), bullets("What differs at this size:", differs)]
    .filter((part) => part !== "")
    .join("\n\n");
}

function renderNotRun(experiment: Experiment, size: Size): string {
  const rows = experiment.rows.map(({ label, theirs }) => ({ label, theirs, ours: {} }));
  const settings = experiment.kind === "exact" ? [] : [experiment.sizes[size].settings];
  return renderOutcome(experiment, { rows, facts: [notRun, ...settings] }, size);
}

function name({ kind }: Experiment, size: Size): string {
  if (kind === "exact") return "";
  return size === "lab" ? "### Lab size" : "### Paper size";
}

function renderEnd({ kind, remarks, references }: Experiment): string {
  const sources = references.map(({ cite, url }) => `[${cite}](${url})`);
  const parts = [bullets("", remarks), `Sources: ${sources.join("; ")}.`];
  return [...(kind === "trained" ? ["### How to read it"] : []), ...parts].join("\n\n");
}

function bullets(lead: string, lines: readonly string[]): string {
  if (lines.length === 0) return "";
  const list = lines.map((line) => `- ${line}`).join("\n");
  return lead === "" ? list : `${lead}\n\n${list}`;
}

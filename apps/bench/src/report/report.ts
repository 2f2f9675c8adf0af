import { competitors } from "../competitors/competitors.ts";
import { modifiers } from "../modifiers/modifiers.ts";
import type { CompetitorResult, Results, RunResult, WorkloadResult } from "../results.ts";
import { headlinesOf } from "./headlines.ts";
import { markdownTable } from "./markdown-table.ts";
import { digits, none, withSpread } from "./numbers.ts";

/** All results as Markdown. */
export function report({ date, machine, runs }: Results): string {
  return [`${machine}, ${date}.`, ...runs.map(reportRun)].join("\n\n");
}

function reportRun(run: RunResult): string {
  const { workloads } = run;
  const timed = workloads.filter((workload) => workload.competitors.length > 0);
  const sections = [
    `### ${run.place}`,
    `Up to ${run.rounds} pairs of blocks of at least ${run.block} ms each.`,
    ...(timed.length > 0 ? [ratioTable(timed), speedTable(timed), peakTable(timed), headlineTable(timed)] : []),
    ...(run.modifiers.length > 0 ? [modifierTable(run)] : []),
    ...(run.phases ? [phaseTable(run.phases)] : []),
    ...(run.allocation ? [allocationTable(run.allocation)] : []),
    absentList(workloads),
  ];
  return sections.filter((section) => section !== "").join("\n\n");
}

const labelOf = (id: string): string => competitors.find((competitor) => competitor.id === id)?.label ?? id;

/** A row for each competitor that was timed anywhere, a column for each workload. */
function competitorTable(timed: readonly WorkloadResult[], title: string, cell: (result: CompetitorResult) => string) {
  const ids = competitors.map(({ id }) => id).filter((id) => timed.some((workload) => find(workload, id)));
  const rows = ids.map((id) => {
    const cells = timed.map((workload) => {
      const result = find(workload, id);
      return result === undefined ? none : cell(result);
    });
    return [labelOf(id), ...cells];
  });
  return markdownTable([title, ...timed.map(({ id }) => id)], rows);
}

function find({ competitors: results }: WorkloadResult, id: string): CompetitorResult | undefined {
  return results.find((result) => result.id === id);
}

function ratioTable(timed: readonly WorkloadResult[]): string {
  return competitorTable(timed, "times as long as simd", ({ ratio }) =>
    ratio === undefined ? "1" : withSpread(ratio),
  );
}

function speedTable(timed: readonly WorkloadResult[]): string {
  return competitorTable(timed, "iterations a second", ({ speed }) => digits(speed.median));
}

function peakTable(timed: readonly WorkloadResult[]): string {
  const rows = timed.map((workload) => {
    const { id, mflop, peak } = workload;
    const builds = [find(workload, "simd"), find(workload, "simd-fast")].flatMap((one, i) => [
      one === undefined ? none : digits((one.speed.median * mflop) / 1000),
      withSpread(i === 0 ? peak.exact : peak.relaxed),
      withSpread(one?.share),
    ]);
    return [id, digits(mflop), ...builds];
  });
  const head = ["GFLOP/s", "MFLOP an iteration", "simd", "probe", "share", "simd, relaxed", "probe", "share"];
  return markdownTable(head, rows);
}

function headlineTable(timed: readonly WorkloadResult[]): string {
  const rows = headlinesOf(timed).map(({ workload, than, times }) => [`${workload}: than ${than}`, withSpread(times)]);
  return rows.length === 0 ? "" : markdownTable(["simd is faster", "times"], rows);
}

function modifierTable({ modifiers: results }: RunResult): string {
  const rows = modifiers.flatMap(({ id, label }) => {
    const result = results.find((each) => each.id === id);
    return result === undefined ? [] : [[label, withSpread(result.kept)]];
  });
  return markdownTable(["small, simd, with", "speed ÷ speed without"], rows);
}

function phaseTable(phases: NonNullable<RunResult["phases"]>): string {
  const names = [...new Set(phases.flatMap((each) => each.phases.map(({ name }) => name)))];
  const rows = names.map((name) => [
    name,
    ...phases.map((each) => digits(each.phases.find((phase) => phase.name === name)?.microseconds ?? Number.NaN)),
  ]);
  return markdownTable(["microseconds an iteration, simd", ...phases.map(({ workload }) => workload)], rows);
}

const allocators: Readonly<Record<string, string>> = { gan: "a Gan on simd, with fresh batches" };

function allocationTable(allocation: NonNullable<RunResult["allocation"]>): string {
  const rows = allocation.map(({ id, bytes }) => [allocators[id] ?? labelOf(id), digits(bytes)]);
  return markdownTable(["small: who allocates", "bytes an iteration"], rows);
}

function absentList(workloads: readonly WorkloadResult[]): string {
  const lines = workloads.flatMap(({ id, absent }) => absent.map((one) => `- ${id}, ${labelOf(one.id)}: ${one.why}`));
  return lines.length === 0 ? "" : `Not timed:\n\n${lines.join("\n")}`;
}

import type { Competitor } from "../competitors/competitor.ts";
import { type DuelOptions, duels, type Round, ratiosOf } from "../measure/duels.ts";
import { type Spread, spreadOf } from "../measure/statistics.ts";
import { flopsOfProbe } from "../probe/probe.ts";
import { digits } from "../report/numbers.ts";
import type { CompetitorResult, WorkloadResult } from "../results.ts";
import type { Hired } from "../work/hire.ts";
import type { Job } from "../work/job.ts";
import type { Team } from "../work/team.ts";
import { flopsOf } from "./flops.ts";
import type { Workload } from "./workload.ts";

export interface TimeOptions extends DuelOptions {
  /** Milliseconds: who is likely to take longer for an iteration is not tried. */
  readonly patience: number;
}

/**
 * Times a workload: the first of the competitors against the others and against both probes, in one row of duels.
 *
 * @throws Error if somebody's numbers have stopped being finite, as it then was timed at something else.
 */
export async function timeWorkload(
  workload: Workload,
  competitors: readonly Competitor[],
  team: Team,
  options: TimeOptions,
): Promise<WorkloadResult> {
  const flops = flopsOf(workload);
  const found: WorkloadResult = { id: workload.id, mflop: flops / 1e6, peak: {}, competitors: [], absent: [] };
  const seconds = ({ guess }: Competitor): number => flops / (guess * 1e9);
  const [quick, slow] = split(competitors, (one) => 1000 * seconds(one) <= options.patience);
  const why = (one: Competitor): string => `an iteration may take ${digits(seconds(one))} s`;
  const absent = slow.map((one) => ({ id: one.id, why: why(one) }));
  const reference = competitors[0]!.id;
  if (quick[0]?.id !== reference) return { ...found, absent: absent.slice(0, 1) };

  const hire = (id: string, job: Job) => team.hire(job).then((one) => [id, one] as const);
  const trainers = await Promise.all(quick.map(({ id }) => hire(id, { kind: "train", competitor: id, workload })));
  const probes = await Promise.all(
    ["exact", "relaxed"].map((id) => hire(id, { kind: "probe", relaxed: id === "relaxed" })),
  );
  const hired = new Map(trainers.flatMap(([id, one]) => (one === undefined ? [] : [[id, one] as const])));
  for (const [id] of trainers) if (!hired.has(id)) absent.push({ id, why: "the machine lacks the instructions" });
  const opponents = new Map(
    [...hired, ...probes].filter((pair): pair is readonly [string, Hired] => pair[1] !== undefined),
  );
  opponents.delete(reference);
  const rounds = await duels(hired.get(reference)!, opponents, options);
  for (const [id, one] of hired) {
    if (!(await one.finite())) throw new Error(`${workload.id}: parameters of ${id} must stay finite, got others.`);
  }
  const results = [...hired.keys()].map((id) => resultOf(id, { reference, flops, rounds }));
  return { ...found, peak: peakOf(rounds), competitors: results, absent };
}

function split<T>(all: readonly T[], test: (one: T) => boolean): [T[], T[]] {
  return [all.filter(test), all.filter((one) => !test(one))];
}

interface Found {
  readonly reference: string;
  readonly flops: number;
  readonly rounds: ReadonlyMap<string, readonly Round[]>;
}

function peakOf(rounds: Found["rounds"]): WorkloadResult["peak"] {
  const gflops = (all: readonly Round[]): Spread => spreadOf(all.map(({ opponent }) => flopsOfProbe / opponent / 1e6));
  const [exact, relaxed] = [rounds.get("exact"), rounds.get("relaxed")];
  return { ...(exact && { exact: gflops(exact) }), ...(relaxed && { relaxed: gflops(relaxed) }) };
}

/** What the rounds say of one competitor. */
function resultOf(id: string, found: Found): CompetitorResult {
  const own = found.rounds.get(id);
  if (own === undefined) {
    const times = [...found.rounds.values()].flat().map(({ reference }) => reference);
    return { id, speed: speedOf(times), ...shareOf(id, undefined, found) };
  }
  const ratios = ratiosOf(own);
  return {
    id,
    speed: speedOf(own.map(({ opponent }) => opponent)),
    ratio: spreadOf(ratios),
    ...shareOf(id, ratios, found),
  };
}

const speedOf = (milliseconds: readonly number[]): Spread => spreadOf(milliseconds.map((time) => 1000 / time));

/** Which probe holds the peak of each build: the one that has the same instructions. */
const probeOf: Readonly<Record<string, string>> = { simd: "exact", "simd-fast": "relaxed" };

/**
 * The share of a peak. Competitor and probe are both held against the reference in the same round, a moment apart:
 *
 *   share = (flops ÷ its time) ÷ (probe's flops ÷ probe's time)
 */
function shareOf(id: string, ratios: readonly number[] | undefined, { flops, rounds }: Found): { share?: Spread } {
  const probe = rounds.get(probeOf[id] ?? "");
  if (probe === undefined) return {};
  const shares = ratiosOf(probe).map((ratio, i) => {
    const own = ratios === undefined ? 1 : ratios[i]; // the reference is its own
    return own === undefined ? [] : [((flops / flopsOfProbe) * ratio) / own];
  });
  return { share: spreadOf(shares.flat()) };
}

import { describe, expect, it } from "vitest";
import type { Competitor } from "../competitors/competitor.ts";
import { flopsOfProbe } from "../probe/probe.ts";
import type { Hired } from "../work/hire.ts";
import type { Job } from "../work/job.ts";
import type { Team } from "../work/team.ts";
import { flopsOf } from "./flops.ts";
import { timeWorkload } from "./time-workload.ts";
import { workloads } from "./workloads.ts";

const [small] = workloads;
const competitor = (id: string, guess = 1): Competitor => ({ id, label: id, guess, start: async () => undefined });
const options = { rounds: 3, block: 100, warmUp: 0, budget: 1e6, patience: 1000 };

/** A team on a made-up machine: milliseconds an iteration of each competitor and probe; null for one it lacks. */
function team(costs: Readonly<Record<string, number | null>>): Team {
  const name = (job: Job): string => {
    if (job.kind === "train") return job.competitor;
    return job.kind === "probe" && job.relaxed ? "relaxed" : "exact";
  };
  return {
    async hire(job): Promise<Hired | undefined> {
      const cost = costs[name(job)];
      if (cost === undefined || cost === null) return undefined;
      return {
        time: async (units) => ({ milliseconds: cost * units, iterations: units }),
        finite: async () => name(job) !== "broken",
      };
    },
  };
}

describe("timeWorkload()", () => {
  // Probes at 40 and 50 GFLOP/s.
  const probes = { exact: flopsOfProbe / 40e6, relaxed: flopsOfProbe / 50e6 };
  const gflop = flopsOf(small!) / 1e9;

  it("gives speeds, ratios to the first, and shares of the probe with the same instructions", async () => {
    // 10 GFLOP/s and 20 of the relaxed build, a tenth of a GFLOP/s of the other.
    const costs = { simd: (1000 * gflop) / 10, "simd-fast": (1000 * gflop) / 20, other: 10_000 * gflop, ...probes };
    const all = ["simd", "simd-fast", "other"].map((id) => competitor(id));
    const result = await timeWorkload(small!, all, team(costs), options);

    expect(result.peak.exact?.median).toBeCloseTo(40, 9);
    expect(result.peak.relaxed?.median).toBeCloseTo(50, 9);
    const [simd, fast, other] = result.competitors;
    expect(simd!.speed.median).toBeCloseTo(10 / gflop, 6);
    expect(simd!.ratio).toBeUndefined();
    expect(simd!.share?.median).toBeCloseTo(10 / 40, 9);
    expect(fast!.ratio?.median).toBeCloseTo(0.5, 9);
    expect(fast!.share?.median).toBeCloseTo(20 / 50, 9);
    expect(other!.ratio?.median).toBeCloseTo(100, 9);
    expect(other!.share).toBeUndefined();
    expect(other!.ratio?.count).toBe(3);
  });

  it("says who was not timed: the slow by their guess, and those the machine lacks", async () => {
    const slow = competitor("slow", (0.9 * flopsOf(small!)) / 1e9); // an iteration takes 1 ÷ 0.9 s by its guess
    const all = [competitor("simd"), slow, competitor("lacking")];
    const result = await timeWorkload(small!, all, team({ simd: 1, lacking: null, exact: 1 }), options);
    expect(result.competitors.map(({ id }) => id)).toEqual(["simd"]);
    expect(result.peak.relaxed).toBeUndefined();
    expect(result.absent).toEqual([
      { id: "slow", why: "an iteration may take 1.11 s" },
      { id: "lacking", why: "the machine lacks the instructions" },
    ]);
  });

  it("times nobody where the first is too slow", async () => {
    const all = [competitor("simd", 1e-9), competitor("other")];
    const result = await timeWorkload(small!, all, team({}), options);
    expect(result.competitors).toEqual([]);
    expect(result.absent.map(({ id }) => id)).toEqual(["simd"]);
  });

  it("refuses to report on somebody whose numbers are no longer finite", async () => {
    const all = [competitor("simd"), competitor("broken")];
    await expect(timeWorkload(small!, all, team({ simd: 1, broken: 1 }), options)).rejects.toThrow(
      "small: parameters of broken must stay finite, got others.",
    );
  });
});

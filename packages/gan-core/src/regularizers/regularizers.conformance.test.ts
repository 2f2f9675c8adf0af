import { describe, expect, it } from "vitest";
import { curveSlope, curveValue } from "../losses/curve.ts";
import { registry } from "../registry.ts";
import type { RegularizerEntry } from "./regularizer.ts";

const entries: readonly RegularizerEntry[] = registry.regularizers;

describe.each(entries.map((entry) => [entry.id, entry] as const))("%s", (_, entry) => {
  const { where, penalty } = entry();

  it("looks at points there are", () => {
    expect(["real", "fake", "between"]).toContain(where);
  });

  it("never pays for a slope, and charges a steep one", () => {
    for (const norm of [0, 0.1, 1, 5, 100]) expect(curveValue(penalty, norm)).toBeGreaterThanOrEqual(0);
    expect(curveValue(penalty, 100)).toBeGreaterThan(curveValue(penalty, 10));
    expect(curveSlope(penalty, 100)).toBeGreaterThan(0);
  });

  it("is finite for slopes up to a million", () => {
    expect(Number.isFinite(curveValue(penalty, 1e6))).toBe(true);
  });

  it("charges nothing at weight 0, if it has a weight", () => {
    if (!("weight" in entry.params)) return;
    for (const norm of [0, 1, 50]) expect(curveValue(entry({ weight: 0 }).penalty, norm)).toBeCloseTo(0, 15);
  });
});

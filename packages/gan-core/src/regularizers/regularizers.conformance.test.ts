import { describe, expect, it } from "vitest";
import { curveSlope, curveValue } from "../losses/curve.ts";
import { registry } from "../registry.ts";
import type { RegularizerEntry } from "./regularizer.ts";
import { batchNeeds, sortRegularizers } from "./sort-regularizers.ts";

const entries: readonly RegularizerEntry[] = registry.regularizers;

describe.each(entries.map((entry) => [entry.id, entry] as const))("%s", (_, entry) => {
  it("is plain data", () => {
    expect(JSON.parse(JSON.stringify(entry()))).toEqual(entry());
  });

  it("goes together with every other", () => {
    for (const other of entries) {
      if (other.id === entry.id) continue;
      expect(() => sortRegularizers([entry(), other()])).not.toThrow();
    }
  });
});

const penalties = entries.flatMap((entry) => {
  const built = entry();
  return built.kind === "gradient-penalty" ? [[entry.id, entry, built] as const] : [];
});

describe.each(penalties)("%s", (_, entry, { penalty, where }) => {
  it("looks at points there are, and asks a batch for what it needs to find them", () => {
    expect(["real", "fake", "between", "around-real"]).toContain(where);
    expect(batchNeeds(sortRegularizers([entry()]))).toEqual({
      mix: where === "between",
      around: where === "around-real",
      noise: false,
    });
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
    const off = entry({ weight: 0 });
    if (off.kind !== "gradient-penalty") throw new TypeError("A penalty stays one at weight 0.");
    for (const norm of [0, 1, 50]) expect(curveValue(off.penalty, norm)).toBeCloseTo(0, 15);
  });
});

import { describe, expect, it } from "vitest";
import { modeCollapse } from "./mode-collapse.ts";
import { readThresholds } from "./thresholds.ts";

const judge = (modes?: { covered: number; of: number }, coveredShare = 0.75) =>
  modeCollapse.judge(
    { recent: [{ iteration: 0, ...(modes ? { modes } : {}) }], window: 1, full: true },
    readThresholds({ coveredShare }),
  );

describe("modeCollapse.judge()", () => {
  it("finds some modes made and the others left out, and says how many", () => {
    // 0.75 · 8 = 6
    expect(judge({ covered: 3, of: 8 })).toEqual({ present: true, evidence: { covered: 3, modes: 8 } });
    expect(judge({ covered: 6, of: 8 })?.present).toBe(true);
    expect(judge({ covered: 7, of: 8 })?.present).toBe(false);
    expect(judge({ covered: 7, of: 8 }, 0.9)?.present).toBe(true);
  });

  it("does not call a generator that makes none collapsed", () => {
    expect(judge({ covered: 0, of: 8 })?.present).toBe(false);
  });

  it("says nothing of data with one mode, or where modes were not counted", () => {
    expect(judge({ covered: 1, of: 1 })).toBeUndefined();
    expect(judge()).toBeUndefined();
  });
});

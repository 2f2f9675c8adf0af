import { describe, expect, it } from "vitest";
import { createHold } from "./hold.ts";

/** One finding an iteration, counted from 0: "+" present, "-" absent, "?" not measured, "!" certain. */
function shown(hold: number, findings: string): string {
  const settle = createHold(hold);
  return [...findings]
    .map((c, i) => settle(i, c === "?" ? undefined : { present: c !== "-", certain: c === "!", evidence: {} }))
    .map((held) => (held === undefined ? "." : "#"))
    .join("");
}

describe("createHold()", () => {
  it("shows what has held for so many iterations, and drops what has been absent for as many", () => {
    expect(shown(3, "++++++----")).toBe("...######.");
  });

  it("starts to count again at every break, in both directions", () => {
    expect(shown(3, "++-++-+++-")).toBe("..........");
    expect(shown(3, "++++--+---+---")).toBe("...###########");
  });

  it("counts through what was not measured", () => {
    expect(shown(3, "+??+-??-")).toBe("...####.");
    expect(shown(3, "???+")).toBe("....");
  });

  it("shows at once what is certain, and everything when nothing is to be held", () => {
    expect(shown(3, "--!----")).toBe("..####.");
    expect(shown(0, "+-+--")).toBe("#.#..");
  });

  it("tells when the evidence began, and gives the latest", () => {
    const settle = createHold(10);
    settle(100, { present: true, evidence: { covered: 2 } });
    expect(settle(110, { present: true, evidence: { covered: 3 } })).toEqual({ since: 100, evidence: { covered: 3 } });
    expect(settle(115, { present: false, evidence: { covered: 8 } })).toEqual({ since: 100, evidence: { covered: 3 } });
    expect(settle(120, { present: true, evidence: { covered: 1 } })).toEqual({ since: 100, evidence: { covered: 1 } });
  });
});

import { describe, expect, it } from "vitest";
import { readArguments } from "./arguments.ts";

const known = { workloads: ["small", "large"], telling: ["large"], competitors: ["ours", "theirs", "others"] };
const read = (...args: string[]) => readArguments(args, known);

describe("readArguments()", () => {
  it("times everything and writes it down when nothing is said", () => {
    const { plan, browser, record, quick } = read();
    expect(plan).toMatchObject({ workloads: ["small", "large"], competitors: ["ours", "theirs", "others"] });
    expect(plan.options.block).toBeGreaterThanOrEqual(150);
    expect({ browser, record, quick }).toEqual({ browser: false, record: true, quick: false });
  });

  it.each([["--dry"], ["--quick"], ["--only=small"], ["--engines=theirs"]])("writes nothing down with %s", (flag) => {
    expect(read(flag).record).toBe(false);
  });

  it("goes through what is telling when it has to be quick, unless told otherwise", () => {
    expect(read("--quick").plan.workloads).toEqual(["large"]);
    expect(read("--quick", "--only=small").plan.workloads).toEqual(["small"]);
  });

  it("takes some of the workloads, in the order of the list", () => {
    expect(read("--only", "large,small").plan.workloads).toEqual(["small", "large"]);
  });

  it("takes some of the competitors, and always the one they are measured by", () => {
    expect(read("--engines", "others").plan.competitors).toEqual(["ours", "others"]);
  });

  it("takes as many pairs as it is told, quick or not", () => {
    expect(read("--pairs", "40").plan.options.rounds).toBe(40);
    expect(read("--quick", "--pairs=3").plan.options.rounds).toBe(3);
  });

  it.each([
    [["--only", "medium"], "--only must be some of small, large, got medium."],
    [["--only="], "--only must be some of small, large, got nothing."],
    [["--engines", "theirs,mine"], "--engines must be some of ours, theirs, others, got mine."],
    [["--pairs", "0"], "--pairs must be a whole number of at least 1, got 0."],
    [["--pairs", "many"], "--pairs must be a whole number of at least 1, got many."],
    [["--what"], "--what"],
  ])("refuses %j", (args, message) => {
    expect(() => read(...args)).toThrow(message);
  });
});

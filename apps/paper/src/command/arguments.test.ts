import { describe, expect, it } from "vitest";
import { tinyExperiment } from "../../test/tiny.ts";
import { readArguments } from "./arguments.ts";

const all = ["a", "b", "c"].map((id) => ({ ...tinyExperiment, id }));
const read = (...args: string[]) => readArguments(args, all, { cores: 6 });
const ids = (...args: string[]) => read(...args).chosen.map(({ id }) => id);

describe("readArguments()", () => {
  it("chooses nothing when nothing is named, so that the list is shown", () => {
    expect(read()).toEqual({ chosen: [], size: "lab", quick: false, record: false, workers: 6 });
  });

  it("chooses by id, in the order of the list, each once", () => {
    expect(ids("c", "a", "c")).toEqual(["a", "c"]);
    expect(ids("all")).toEqual(["a", "b", "c"]);
  });

  it("takes everything for --quick alone", () => {
    expect(ids("--quick")).toEqual(["a", "b", "c"]);
    expect(ids("b", "--quick")).toEqual(["b"]);
  });

  it("reads sizes and counts", () => {
    expect(read("a", "--size", "paper", "--trials", "3", "--workers=2", "--record")).toMatchObject({
      size: "paper",
      trials: 3,
      workers: 2,
      record: true,
    });
  });

  it.each([
    [["d"], "An id must be one of a, b, c or all, got d."],
    [["a", "--size", "huge"], "--size must be lab or paper, got huge."],
    [["a", "--trials", "0"], "--trials must be a whole number of at least 1, got 0."],
    [["a", "--workers", "two"], "--workers must be a whole number of at least 1, got two."],
    [["--quick", "--record"], "--record must be used without --quick"],
    [["--quick", "--size", "paper"], "--quick must be used at the lab size"],
    [["--what"], "--what"],
  ])("refuses %j", (args, message) => {
    expect(() => read(...args)).toThrow(message);
  });
});

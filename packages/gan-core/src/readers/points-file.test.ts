import { expect, it } from "vitest";
import { checkRoom } from "./points-file.ts";

it("checkRoom() lets a point in up to the limit, and names the one beyond it", () => {
  checkRoom("csv: line 3", 2, 2, { maxNumbers: 4 });
  expect(() => checkRoom("csv: line 4", 4, 2, { maxNumbers: 4 })).toThrow(
    "csv: line 4 must be within the first 4 numbers, got 6.",
  );
  expect(() => checkRoom("csv: line 9", 2_000_000, 1, {})).toThrow("within the first 2000000 numbers, got 2000001.");
});

it("checkRoom() refuses a point of no numbers, and one of more than a distribution takes", () => {
  expect(() => checkRoom("json: [0]", 0, 0, {})).toThrow("json: [0] must have 1 to 64 numbers, got 0.");
  expect(() => checkRoom("json: [0]", 0, 65, {})).toThrow("json: [0] must have 1 to 64 numbers, got 65.");
});

it("checkRoom() refuses a limit that is none", () => {
  for (const maxNumbers of [0, Number.NaN, 1.5]) {
    expect(() => checkRoom("csv: line 1", 0, 1, { maxNumbers })).toThrow(`maxNumbers must be an integer of at least 1`);
  }
});

import { expect, it } from "vitest";
import { fromDifference, fromHex } from "./read-bytes.ts";

it("fromHex() reads two digits a byte", () => {
  expect([...fromHex("00ff0a61")]).toEqual([0, 255, 10, 97]);
  expect(fromHex("")).toHaveLength(0);
});

it("fromDifference() alternates between literals and copies, whose starts count from the last one's end", () => {
  const base = Uint8Array.from([10, 11, 12, 13, 14, 15]);
  // 1, base[1 … 3), 2 3, then back from 3 by 3: base[0 … 2), then nothing more
  expect([...fromDifference(base, "01,1,2,0203,-3,2,")]).toEqual([1, 11, 12, 2, 3, 10, 11]);
  expect([...fromDifference(base, "07")]).toEqual([7]);
  expect([...fromDifference(base, ",0,6,")]).toEqual([...base]);
});

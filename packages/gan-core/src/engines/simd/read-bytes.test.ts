import { expect, it } from "vitest";
import { fromCharacters, fromDifference } from "./read-bytes.ts";

it("fromCharacters() reads one character for the bytes from 0xfd to 0x54, two for the others", () => {
  // By rank: 0 "#", 3 "&", 57 (the first past the backslash) "]", 87 "{"; then 88 + 0 "|#" and 88 + 2 · 56 + 55 "~Z".
  expect([...fromCharacters("#&]{|#~Z")]).toEqual([0xfd, 0x00, 54, 0x54, 0x55, 0xfc]);
  expect(fromCharacters("")).toHaveLength(0);
});

it("fromDifference() alternates between literals and copies, whose starts count from the last one's end", () => {
  const base = Uint8Array.from([10, 11, 12, 13, 14, 15]);
  // 1, base[1 … 3), 2 3, then back from 3 by 3: base[0 … 2), then nothing more
  expect([...fromDifference(base, "01,1,2,0203,-3,2,")]).toEqual([1, 11, 12, 2, 3, 10, 11]);
  expect([...fromDifference(base, "07")]).toEqual([7]);
  expect([...fromDifference(base, ",0,6,")]).toEqual([...base]);
});

import { expect, it } from "vitest";
import { createTable, type TableOptions } from "./table.ts";

function table(rows: readonly (readonly unknown[])[], options?: TableOptions) {
  const reader = createTable(options);
  for (const [i, cells] of rows.entries()) reader.add({ line: i + 1, cells });
  return reader.end();
}

it("createTable() takes the first two columns of numbers, and a first row without any for their names", () => {
  const read = table([
    ["when", "height", "weight"],
    ["May", "1.5", "60"],
    ["June", "1.6", "61"],
    ["July", "1.7", "6e1"],
  ]);
  expect(read).toMatchObject({ kind: "table", chosen: [1, 2], total: 3, bad: 0 });
  expect(read).toMatchObject({
    columns: [
      { name: "when", numeric: false },
      { name: "height", numeric: true },
      { name: "weight", numeric: true },
    ],
    points: Float32Array.of(1.5, 60, 1.6, 61, 1.7, 60),
  });
});

it("createTable() takes the columns it is told, and knows none by name where there is no header", () => {
  const rows = [1, 2, 3].map((i) => [i, 10 * i, 100 * i]);
  expect(table(rows, { columns: [2, 0] })).toMatchObject({
    chosen: [2, 0],
    columns: [{ name: undefined }, { name: undefined }, { name: undefined }],
    points: Float32Array.of(100, 1, 200, 2, 300, 3),
  });
});

it("createTable() leaves out rows without two numbers, counts them all and names the first", () => {
  const good = [1, 2, 3].map((i) => [`${i}`, `${i}`]);
  const bad = ["n/a", "", "0x10", "1e999", "Infinity"].map((cell) => ["7", cell]);
  expect(table([...good, ...bad, ["8"], ["", " "]])).toMatchObject({
    total: 3,
    bad: 6, // the last row is blank, and none
    refused: [
      { line: 4, column: 1, text: "n/a" },
      { line: 5, column: 1, text: "" },
      { line: 6, column: 1, text: "0x10" },
    ],
  });
});

it("createTable() keeps a fair sample of too many rows, and says how many there were", () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => [i, -i]);
  const read = table(rows, { most: 1000 });
  if (read.kind !== "table") throw new Error(read.why);
  expect([read.total, read.points.length]).toEqual([10_000, 2000]);
  // A uniform sample of 1000 has a mean of 5000 with a standard error of 10000/√12/√1000 = 91.
  const xs = read.points.filter((_, i) => i % 2 === 0);
  expect(Math.abs(xs.reduce((a, b) => a + b) / 1000 - 5000)).toBeLessThan(4 * 91);
  expect(new Set(xs).size).toBe(1000);
  expect(table(rows, { most: 1000 })).toEqual(read);
});

it("createTable() says why there are no points", () => {
  expect(table([])).toEqual({ kind: "refused", why: "empty" });
  expect(
    table([
      ["a", "b"],
      ["c", "d"],
    ]),
  ).toEqual({ kind: "refused", why: "numbers" });
  expect(table([["x"], ["1"], ["2"], ["3"]])).toEqual({ kind: "refused", why: "column" });
  expect(
    table([
      ["x", "y"],
      ["1", "2"],
      ["3", "4"],
    ]),
  ).toEqual({ kind: "refused", why: "few", count: 2 });
});

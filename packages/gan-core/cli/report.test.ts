import { expect, it } from "vitest";
import { type Rows, reportJson, reportTable, table } from "./report.ts";

const rows: Rows = {
  "grid-js": { value: 0.25, floor: 0.0125, count: 1000, outside: { real: 0, fake: 0.125 } },
  coverage: { value: Number.NaN, floor: null, count: 50 },
};

it("reportTable() sets a metric beside its floor, with what the number means", () => {
  expect(reportTable(rows)).toBe(
    [
      "metric    value   floor  better  unit  points  fakes outside",
      "grid-js    0.25  0.0125  lower   bits    1000  12.5 %",
      "coverage    NaN       –  higher            50",
      "",
    ].join("\n"),
  );
});

it("reportTable() of nothing is nothing", () => {
  expect(reportTable({})).toBe("");
});

it("reportJson() says the same to programs, and null for what is no number", () => {
  expect(JSON.parse(reportJson(rows, { iteration: 5 }))).toEqual({
    iteration: 5,
    metrics: {
      "grid-js": { ...rows["grid-js"], unit: "bits", better: "lower" },
      coverage: { value: null, floor: null, count: 50, unit: "", better: "higher" },
    },
  });
});

it("table() sets columns two spaces apart, and leaves no space at a line's end", () => {
  const cells = [
    ["a", "1", "x"],
    ["bb", "22", ""],
  ];
  expect(table(cells, [1])).toBe("a    1  x\nbb  22\n");
});

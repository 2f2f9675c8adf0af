import { expect, it } from "vitest";
import { outcomeTable } from "./outcome-table.ts";

const columns = [
  { id: "modes", label: "modes", digits: 1 },
  { id: "w1", label: "W1", digits: 2 },
];

it("outcomeTable() puts theirs beside ours, and ours alone where nothing is published", () => {
  const ours = { modes: { mean: 7, error: 0.25, count: 4, broken: 0 }, w1: { mean: 0.5, count: 1, broken: 0 } };
  const rows = [
    { label: "true sampler", theirs: {}, ours },
    { label: "GAN", theirs: { modes: { mean: 6.3, error: 0.5 } }, ours: {} },
  ];
  expect(outcomeTable(columns, { rows, facts: [] })).toEqual([
    ["", "modes: theirs", "ours", "W1"],
    ["true sampler", "–", "7.0 ± 0.3", "0.50"],
    ["GAN", "6.3 ± 0.5", "–", "–"],
  ]);
});

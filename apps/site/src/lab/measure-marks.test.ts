import { registry } from "gan-core";
import { expect, it } from "vitest";
import { measureMarks } from "./measure-marks.ts";

const marksOf = (id: string, floor?: number) =>
  measureMarks(registry.divergences.find((entry) => entry.id === id)!(), floor, "floor");

it("measureMarks() lays a band from 0 to the floor under what should be low", () => {
  expect(marksOf("grid-js", 0.02)).toEqual({
    yDomain: [0, 1], // bits: 1 is the most there can be
    bands: [{ from: 0, to: 0.02, label: "floor" }],
    references: [],
  });
  expect(marksOf("grid-kl", 0.1).yDomain).toEqual([0, null]);
});

it("measureMarks() lays it from the floor to 1 over what should be high", () => {
  expect(marksOf("precision", 0.98).bands).toEqual([{ from: 0.98, to: 1, label: "floor" }]);
});

it("measureMarks() of a two-sample test begins at its ideal, a half", () => {
  expect(marksOf("c2st", 0.52).bands).toEqual([{ from: 0.5, to: 0.52, label: "floor" }]);
});

it("measureMarks() draws a line where there is no end to what is better", () => {
  expect(marksOf("log-likelihood", 1.2)).toEqual({
    yDomain: [null, null],
    bands: [],
    references: [{ y: 1.2, label: "floor" }],
  });
  expect(marksOf("modes-covered", 8).references).toEqual([{ y: 8, label: "floor" }]);
});

it("measureMarks() says nothing of a floor that is not known", () => {
  for (const floor of [undefined, Number.NaN]) {
    const { bands, references } = marksOf("grid-js", floor);
    expect([bands, references]).toEqual([[], []]);
  }
});

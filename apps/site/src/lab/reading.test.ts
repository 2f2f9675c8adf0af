import { expect, it } from "vitest";
import { en } from "../words/en/index.ts";
import { type Facts, readingOf } from "./reading.ts";

const facts: Facts = {
  real: { points: Float32Array.from([0.5, 0.25]), verdicts: Float32Array.from([0.75]) },
  fake: {
    points: Float32Array.from([0.1, -0.2, 0.3, 0.4]),
    verdicts: Float32Array.from([0.34, 1]),
    latents: Float32Array.from([0.31, -0.8, 1, 0]),
  },
  gradients: { points: new Float32Array(2), vectors: Float32Array.from([-0.3, 0.4]) },
  field: { size: 2, extent: 1, values: Float32Array.from([0.1, 0.2, 0.3, 0.4]) },
  modes: { shares: Float32Array.from([0.02, 0.5]), covered: new Uint8Array(2), highQuality: 0.52 },
  centers: Float32Array.from([0, 0.7, 0.7, 0]),
};
const read = (kind: "fake" | "real" | "mode" | "field", index: number, place: readonly [number, number] = [0, 0]) =>
  readingOf({ kind, index, x: 0, y: 0 }, place, facts, en.hero);

it("readingOf() a fake tells its noise, its place, the verdict and its gradient", () => {
  expect(read("fake", 0)).toEqual({
    title: "Fake sample",
    rows: [
      ["from noise", "(0.31, −0.80)"],
      ["lands at", "(0.10, −0.20)"],
      ["judged real", "34\u00a0%"],
      ["told to go", "(−0.30, 0.40)"],
      ["strength", "0.50"], // 3-4-5
    ],
  });
});

it("readingOf() a fake whose gradient was not asked for tells none", () => {
  expect(read("fake", 1).rows.map(([name]) => name)).toEqual(["from noise", "lands at", "judged real"]);
});

it("readingOf() noise of many numbers tells the first three", () => {
  const fake = {
    points: new Float32Array(2),
    verdicts: new Float32Array(1),
    latents: Float32Array.from([1, 2, 3, 4, 5]),
  };
  const { rows } = readingOf({ kind: "fake", index: 0, x: 0, y: 0 }, [0, 0], { fake }, en.hero);
  expect(rows[0]).toEqual(["from noise", "(1.00, 2.00, 3.00, …)"]);
});

it("readingOf() a mode tells its share of the fakes beside a fair one", () => {
  expect(read("mode", 1)).toEqual({
    title: "Mode 2",
    rows: [
      ["centre", "(0.70, 0.00)"],
      ["holds of the fakes", "50\u00a0%"],
      ["a fair share", "50\u00a0%"],
    ],
  });
});

it("readingOf() a place tells the field's value there: row 0 is the lowest", () => {
  expect(read("field", 0, [-0.5, -0.5]).rows[1]).toEqual(["judged real", "10\u00a0%"]);
  expect(read("field", 0, [0.5, 0.5]).rows[1]).toEqual(["judged real", "40\u00a0%"]);
  expect(read("field", 0, [1, -1]).rows[1]).toEqual(["judged real", "20\u00a0%"]);
  expect(read("field", 0, [1.2, 0]).rows).toEqual([["at", "(1.20, 0.00)"]]);
});

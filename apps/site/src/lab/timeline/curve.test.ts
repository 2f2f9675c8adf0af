import { expect, it } from "vitest";
import { createRunRecord } from "../run-record.ts";
import { areaUnder, curveOf, curvePath } from "./curve.ts";
import { timeScale } from "./scale.ts";

const scale = timeScale(116, 100); // an iteration is a pixel

it("curveOf() draws modes covered where the data have at least three and some were counted, else JS", () => {
  const record = createRunRecord();
  expect(curveOf(record, 8)).toMatchObject({ id: "js", top: 1 });
  record.modes.push(10, [0.5, 0.5, 0, 0, 0, 0, 0, 0]);
  expect(curveOf(record, 8)).toMatchObject({ id: "modes", top: 8 });
  expect(curveOf(record, 2).id).toBe("js");
  expect(curveOf(record, 0).id).toBe("js");
});

it("curvePath() puts 0 at the low line and the top at the high one, and bridges gaps", () => {
  const record = createRunRecord();
  const js = record.measure("grid-js");
  js.push(0, 1, 0);
  js.push(50, Number.NaN, 0);
  js.push(100, 0, 0);
  expect(curvePath(curveOf(record, 0), scale, 60, 20)).toBe("M8.0 20.0L108.0 60.0");
});

it("curvePath() of fewer than two points draws nothing, and nothing lies under it", () => {
  const record = createRunRecord();
  expect(curvePath(curveOf(record, 0), scale, 60, 20)).toBe("");
  expect(areaUnder("", 60)).toBe("");
});

it("areaUnder() closes a path along the base", () => {
  expect(areaUnder("M8.0 20.0L50.0 30.0L108.0 60.0", 62)).toBe("M8.0 20.0L50.0 30.0L108.0 60.0L108.0 62L8.0 62Z");
});

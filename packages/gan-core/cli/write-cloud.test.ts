import fc from "fast-check";
import { expect, it } from "vitest";
import { readPointsCsv, readPointsJson } from "../src/index.ts";
import { writeCloud } from "./write-cloud.ts";

it("writeCloud() writes one row a point, each number as short as its 32 bits allow", () => {
  const points = new Float32Array([0.1, -2, 1 / 3, 300]);
  expect(writeCloud(points, 2, "csv")).toBe("0.1,-2\n0.33333334,300\n");
  expect(writeCloud(points, 2, "json")).toBe("[[0.1,-2],\n[0.33333334,300]]\n");
});

it("writeCloud() writes points of one number, too", () => {
  expect(writeCloud(new Float32Array([1, 2]), 1, "csv")).toBe("1\n2\n");
});

it("writeCloud() loses no bit: gan-core's readers give the same floats back", () => {
  const float = fc.float({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(float, float), { minLength: 1, maxLength: 20 }), (rows) => {
      const points = Float32Array.from(rows.flat(), (v) => v + 0); // -0 is written as 0
      expect(Float32Array.from(readPointsCsv(writeCloud(points, 2, "csv")).points)).toEqual(points);
      expect(Float32Array.from(readPointsJson(writeCloud(points, 2, "json")).points)).toEqual(points);
    }),
  );
});

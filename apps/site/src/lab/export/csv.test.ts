import { createRng, readPointsCsv } from "gan-core";
import { expect, it } from "vitest";
import { chartCsv, pointsCsv, samplesCsv } from "./csv.ts";

const cloud = (points: number[], verdicts: number[]) => ({
  points: Float32Array.from(points),
  verdicts: Float32Array.from(verdicts),
});

it("samplesCsv() has a head, a row a point and lines that end in CR LF", () => {
  expect(samplesCsv({ real: cloud([0.5, -1.25], [0.875]), fake: cloud([0.1, -0], [0]) })).toBe(
    "x,y,kind,verdict\r\n0.5,-1.25,real,0.875\r\n0.1,-0,fake,0\r\n",
  );
});

it("samplesCsv() names as many axes as a point has coordinates", () => {
  expect(samplesCsv({ dims: 1, fake: cloud([2], [1]) })).toBe("x,kind,verdict\r\n2,fake,1\r\n");
  expect(samplesCsv({ dims: 4 })).toBe("x1,x2,x3,x4,kind,verdict\r\n");
});

it("samplesCsv() leaves a gap for what is not finite, and refuses what does not go together", () => {
  expect(samplesCsv({ fake: cloud([Number.NaN, 1], [Number.POSITIVE_INFINITY]) })).toContain("\r\n,1,fake,\r\n");
  expect(() => samplesCsv({ real: cloud([1, 2, 3], [1]) })).toThrow(
    "samplesCsv: real must hold 2 coordinates for each verdict, got 3 and 1.",
  );
});

it("pointsCsv() comes back from readPointsCsv() with the same bits", () => {
  const rng = createRng(5);
  const points = Float32Array.from({ length: 2000 }, () => rng.normal() * 10 ** Math.round(8 * rng.normal()));
  points[0] = -0;
  const lost = Float32Array.of(...points, Number.NaN, 0); // the last point has no place
  const { points: read, dims } = readPointsCsv(pointsCsv(lost));
  expect(dims).toBe(2);
  expect(new Uint32Array(Float32Array.from(read).buffer)).toEqual(new Uint32Array(points.buffer));
});

it("chartCsv() has a row for each x of any line, ascending, and empty cells for gaps", () => {
  const table = chartCsv("iteration", [
    { label: "D loss", x: [1, 2, 4], y: [0.5, Number.NaN, 0.25] },
    { label: "JS", x: [2, 3, 99], y: [0.1, 0.2, 7], length: 2 },
  ]);
  expect(table).toBe("iteration,D loss,JS\r\n1,0.5,\r\n2,,0.1\r\n3,,0.2\r\n4,0.25,\r\n");
});

it("chartCsv() quotes a head that has commas, quotes or line ends in it, as RFC 4180 has it", () => {
  expect(chartCsv("iteration", [{ label: 'A, "slow"\nrate', x: [], y: [] }])).toBe('iteration,"A, ""slow""\nrate"\r\n');
});

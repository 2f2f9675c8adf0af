import { expect, it } from "vitest";
import { type Flow, type Streams, traceStreams } from "./streams.ts";

const box = { left: 0, top: 0, right: 200, bottom: 150 };
const rightwards: Flow = (_x, _y, out) => {
  out[0] = 2;
  out[1] = 0;
  return true;
};
const around: Flow = (x, y, out) => {
  out[0] = -(y - 75);
  out[1] = x - 100;
  return true;
};

/** The lines as lists of points. */
function linesOf({ points, starts }: Streams): [number, number][][] {
  return starts.slice(1).map((end, line) =>
    Array.from({ length: end - starts[line]! }, (_, n) => {
      const i = starts[line]! + n;
      return [points[2 * i]!, points[2 * i + 1]!];
    }),
  );
}

it("traceStreams() of an even flow is level lines from edge to edge, one separation apart", () => {
  const lines = linesOf(traceStreams(rightwards, box, 15));
  const heights = lines.map((line) => line[0]![1]).sort((a, b) => a - b);
  // The first in the middle at 75, the others 15 apart to both sides: 0 … 135.
  expect(heights.map((y) => Math.round(y))).toEqual([0, 15, 30, 45, 60, 75, 90, 105, 120, 135]);
  for (const line of lines) {
    expect(line[0]![0]).toBeLessThan(3.1);
    expect(line.at(-1)![0]).toBeGreaterThan(196.9);
  }
});

it("traceStreams() gives the points of a line in the direction of the flow, a step apart", () => {
  const streams = traceStreams(around, box, 12);
  for (const line of linesOf(streams)) {
    for (let i = 1; i < line.length; i++) {
      const [[ax, ay], [bx, by]] = [line[i - 1]!, line[i]!];
      expect(Math.hypot(bx - ax, by - ay)).toBeCloseTo(streams.step, 3);
      const out = new Float64Array(2);
      around(ax, ay, out);
      expect(out[0]! * (bx - ax) + out[1]! * (by - ay)).toBeGreaterThan(0);
    }
  }
});

it("traceStreams() keeps lines at least half a separation apart", () => {
  const lines = linesOf(traceStreams(around, box, 12));
  expect(lines.length).toBeGreaterThan(5);
  for (const [k, line] of lines.entries()) {
    for (const other of lines.slice(k + 1)) {
      for (const [x, y] of line) {
        for (const [ox, oy] of other) if (Math.hypot(x - ox, y - oy) < 5.999) expect([k, x, y, ox, oy]).toEqual([]);
      }
    }
  }
});

it("traceStreams() follows a circle: its distance from the middle stays the same", () => {
  for (const line of linesOf(traceStreams(around, box, 20))) {
    const radii = line.map(([x, y]) => Math.hypot(x - 100, y - 75));
    expect(Math.max(...radii) - Math.min(...radii)).toBeLessThan(0.5);
  }
});

it("traceStreams() does not wind on and on around a sink", () => {
  const spiral: Flow = (x, y, out) => {
    out[0] = -(y - 75) - 0.2 * (x - 100);
    out[1] = x - 100 - 0.2 * (y - 75);
    return true;
  };
  const { points } = traceStreams(spiral, box, 10);
  // Evenly spaced lines have about area / separation of length: 3000, at a step of 2.
  expect(points.length / 2).toBeLessThan(3000);
});

it("traceStreams() is the same each time", () => {
  expect(traceStreams(around, box, 10)).toEqual(traceStreams(around, box, 10));
});

it("traceStreams() of no flow, or in no box, has no lines", () => {
  expect(traceStreams(() => false, box, 10).points).toHaveLength(0);
  const still: Flow = (_x, _y, out) => {
    out.fill(0);
    return true;
  };
  expect(traceStreams(still, box, 10).points).toHaveLength(0);
  expect(traceStreams(around, { ...box, right: Number.NaN }, 10).points).toHaveLength(0);
  expect(traceStreams(around, { ...box, right: -5 }, 10).points).toHaveLength(0);
});

it("traceStreams() finds a flow that begins away from the middle", () => {
  const island: Flow = (x, y, out) => {
    out[0] = 1;
    out[1] = 0;
    return x < 60 && y < 40;
  };
  expect(linesOf(traceStreams(island, box, 10)).length).toBeGreaterThan(2);
});

import { expect, it } from "vitest";
import { frame, only, record } from "../../test/recorder.ts";
import { writeOnLine } from "./line-label.ts";

const whole = { left: 0, across: 100, bottom: 100, up: -100 };
const look = { fontSize: 10, stroke: "red" };

/** A straight line of 21 points, in shares of the field. */
function straight(x0: number, y0: number, x1: number, y1: number): Float32Array {
  return Float32Array.from({ length: 42 }, (_, k) => {
    const t = (k >> 1) / 20;
    return k % 2 === 0 ? x0 + (x1 - x0) * t : y0 + (y1 - y0) * t;
  });
}

function written(line: Float32Array, text: string, taken: number[] = []): string[] {
  return record((context) => writeOnLine(context, frame(100, 100), line, whole, text, look, taken));
}

it("writeOnLine() writes in the middle of a line, turned as it runs", () => {
  const calls = written(straight(0.1, 0.1, 0.9, 0.9), "a");
  expect(only(calls, "translate")).toEqual(["translate(50,50)"]);
  expect(only(calls, "rotate")).toEqual([`rotate(${(-Math.PI / 4).toFixed(4)})`]); // up to the right
});

it("writeOnLine() never writes upside down", () => {
  expect(only(written(straight(0.9, 0.9, 0.1, 0.1), "a"), "rotate")).toEqual(["rotate(-0.7854)"]);
});

it("writeOnLine() makes room for other labels, or writes nothing", () => {
  expect(only(written(straight(0, 0.5, 1, 0.5), "a", [50, 50, 5]), "translate")).toEqual(["translate(30,50)"]);
  expect(only(written(straight(0, 0.5, 1, 0.5), "a", [50, 50, 90]), "fillText")).toEqual([]);
});

it("writeOnLine() writes nothing on a line that is too short, nor over the edge of the plot", () => {
  expect(only(written(straight(0.5, 0.5, 0.6, 0.5), "abc"), "fillText")).toEqual([]);
  expect(only(written(straight(0, 0.01, 1, 0.01), "abc"), "fillText")).toEqual([]);
});

it("writeOnLine() remembers where it wrote", () => {
  const taken: number[] = [];
  written(straight(0, 0.5, 1, 0.5), "ab", taken);
  expect(taken).toEqual([50, 50, 8]); // two letters of 6, and 2
});

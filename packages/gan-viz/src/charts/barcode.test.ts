import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { frame, only, record } from "../../test/recorder.ts";
import { type BarcodeOptions, barcode } from "./barcode.ts";
import type { BarcodeData } from "./barcode-data.ts";

let shown: Uint8ClampedArray = new Uint8ClampedArray(0); // the pixels that were last put on a canvas

beforeEach(() => {
  class Canvas {
    getContext() {
      return {
        createImageData: (width: number, height: number) => ({ data: new Uint8ClampedArray(4 * width * height) }),
        putImageData: ({ data }: ImageData) => {
          shown = data;
        },
      };
    }
  }
  vi.stubGlobal("OffscreenCanvas", Canvas);
});
afterEach(() => void vi.unstubAllGlobals());

const COLORS = { emptyColor: "#000000", color: "#ffffff" };

function drawn(options: BarcodeOptions, data: BarcodeData, width = 100, height = 40): string[] {
  const layer = barcode({ ...COLORS, ...options });
  return record((context) => layer.draw(context, data, frame(width, height)));
}

/** The red of each pixel, row by row; null where it is transparent. */
function reds(rows: number): (number | null)[][] {
  const columns = shown.length / 4 / rows;
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => {
      const at = 4 * (r * columns + c);
      return shown[at + 3] === 0 ? null : shown[at]!;
    }),
  );
}

it("barcode() draws a row a mode and a pixel a moment, darker up to a fair share", () => {
  // Two rows, so a fair share is ½; a quarter is half way, 127.5.
  const calls = drawn({}, { rows: 2, values: new Float32Array([0.5, 0, 0.25, 1, Number.NaN, 0.5]) });
  expect(reds(2)).toEqual([
    [255, 128, null],
    [0, 255, 255],
  ]);
  expect(only(calls, "drawImage")).toEqual([
    "drawImage(Canvas,0,0,3,1,0,0,100,18)",
    "drawImage(Canvas,0,1,3,1,0,20,100,20)",
  ]);
});

it.each([
  ["mean", [128, 64]],
  ["max", [255, 128]],
] as const)("barcode() joins the moments of a pixel by their %s", (combine, expected) => {
  // One row and 2 pixels for 4 moments: (0, 1) and (½, NaN, so 0).
  drawn({ combine, full: 1 }, { rows: 1, values: new Float32Array([0, 1, 0.5, 0]) }, 2);
  expect(reds(1)).toEqual([expected]);
});

it("barcode() loses no brief visit of thousands of moments under max", () => {
  const values = new Float32Array(5000);
  values[3333] = 1;
  drawn({ combine: "max", full: 1 }, { rows: 1, values });
  expect(reds(1)[0]!.indexOf(255)).toBe(66); // of 100 columns, 50 moments each
});

it("barcode() strikes out a row for as long as its mode is missed", () => {
  // Row 0 is covered, row 1 is missed in the last two of four moments: from 50 to 100, through its middle.
  const values = new Float32Array([1, 1, 1, 1, 1, 0.01, 1, 0]);
  const calls = drawn({}, { rows: 2, values });
  expect([...only(calls, "moveTo"), ...only(calls, "lineTo")]).toEqual(["moveTo(50,30.5)", "lineTo(100,30.5)"]);
  expect(only(drawn({ missed: 0 }, { rows: 2, values }), "moveTo")).toEqual([]);
});

it("barcode() leaves out the line where a miss is shorter than its dashes", () => {
  const values = Float32Array.from({ length: 100 }, (_, i) => (i === 50 ? 0 : 1));
  expect(only(drawn({}, { rows: 1, values }), "moveTo")).toEqual([]);
});

it("barcode() draws as many columns as are full", () => {
  drawn({}, { rows: 1, values: new Float32Array([1, 1, 0, 0]), length: 2 });
  expect(reds(1)).toEqual([[255, 255]]);
});

it("barcode() names its rows at the left, and the first, middle and last iteration below", () => {
  // "east" is 24 wide and 6 apart: the rows begin at 30. 16 are left for the axis: rows of 22 on a height of 60.
  const values = new Float32Array(2 * 5).fill(1);
  const x = [0, 100, 200, 300, 400];
  const calls = drawn({ labels: ["north", "east"].map((s) => s.slice(0, 4)) }, { rows: 2, values, x }, 200, 60);
  expect(only(calls, "fillText")).toEqual([
    "fillText(nort,24,11)",
    "fillText(east,24,33)",
    "fillText(0,30,58)",
    "fillText(400,200,58)",
    "fillText(200,115,58)",
  ]);
});

describe("barcode() without moments", () => {
  it.each<BarcodeData>([
    { rows: 0, values: new Float32Array(0) },
    { rows: 8, values: new Float32Array(0) },
    { rows: 2, values: new Float32Array(4), length: 0 },
  ])("draws nothing: %o", (data) => {
    expect(only(drawn({}, data), "drawImage")).toEqual([]);
    expect(barcode().summarize!(data)).toBe("No moments yet.");
  });
});

it("barcode() tells the mode, the moment and the share that is pointed at", () => {
  const layer = barcode(COLORS);
  const data = { rows: 2, values: new Float32Array([0.5, 0, 0.25, 0.125]), x: [0, 70] };
  expect(layer.nearest!(data, 75, 30, frame(100, 40), 5)).toBeUndefined();
  record((context) => layer.draw(context, data, frame(100, 40)));
  expect(layer.nearest!(data, 75, 30, frame(100, 40), 5)).toEqual({
    index: 3,
    x: 75,
    y: 30,
    distance: 0,
    values: [
      ["mode", "2"],
      ["iteration", "70"],
      ["share", "12.5 %"],
    ],
  });
  expect(layer.nearest!(data, 110, 30, frame(100, 40), 5)).toBeUndefined();
});

it("barcode() says how many modes are covered now, and which are missed", () => {
  const data = { rows: 3, values: new Float32Array([0, 0, 0, 0.6, 0.4, 0.01]), x: [0, 4200] };
  expect(barcode().summarize!(data)).toBe("At iteration 4,200 2 of 3 modes are covered. Missed: 3.");
  const all = { rows: 2, values: new Float32Array([0.5, 0.5]) };
  expect(barcode({ labels: ["a", "b"] }).summarize!(all)).toBe("At iteration 0 all 2 modes are covered.");
});

it.each<[BarcodeOptions, string]>([
  [{ full: 0 }, "barcode: full must be a finite number above 0, got 0."],
  [{ missed: 2 }, "barcode: missed must be in [0, 1], got 2."],
  [{ combine: "sum" as never }, 'barcode: combine must be one of "mean", "max", got "sum".'],
  [{ color: "" }, 'barcode: color must be a text that is not empty, got "".'],
  [{ gap: -1 }, "barcode: gap must be a finite number of at least 0, got -1."],
  [{ labels: [3 as never] }, "barcode: labels must be texts, got [3]."],
  [{ axis: 0 as never }, "barcode: axis must be true or false, got 0."],
  [{ fontSize: Number.NaN }, "barcode: fontSize must be a finite number above 0, got NaN."],
])("barcode() refuses %o", (options, message) => {
  expect(() => barcode(options)).toThrow(message);
});

it.each<[BarcodeData, string]>([
  [{ rows: 2, values: new Float32Array(3) }, "barcode: values must hold a multiple of rows = 2 numbers, got 3."],
  [{ rows: 1.5, values: new Float32Array(3) }, "barcode: rows must be an integer of at least 0, got 1.5."],
  [{ rows: 2, values: new Float32Array(4), length: 3 }, "barcode: length must be an integer in [0, 2], got 3."],
  [{ rows: 2, values: new Float32Array(4), x: [0] }, "barcode: x must hold 2 iterations, got 1."],
])("barcode() refuses data %o", (data, message) => {
  expect(() => drawn({}, data)).toThrow(message);
});

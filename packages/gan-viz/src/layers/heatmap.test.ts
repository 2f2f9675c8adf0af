import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { frame, only, record } from "../../test/recorder.ts";
import type { Context2D, Frame } from "../layer.ts";
import { type HeatmapData, type HeatmapOptions, heatmap } from "./heatmap.ts";

const COLORS = { low: "#0000ff", mid: "#000000", high: "#ff0000" };

/** The last picture put on a canvas nobody sees. */
let image = { width: 0, height: 0, data: new Uint8ClampedArray(0) };
let created = 0;

class FakeCanvas {
  width = 0;
  height = 0;
  constructor() {
    created++;
  }
  getContext(): Pick<Context2D, "createImageData" | "putImageData"> {
    return {
      createImageData: (width: unknown, height?: unknown) =>
        ({ width, height, data: new Uint8ClampedArray(4 * Number(width) * Number(height)) }) as unknown as ImageData,
      putImageData: (pixels: ImageData) => {
        image = {
          width: pixels.width,
          height: pixels.height,
          data: pixels.data.slice() as Uint8ClampedArray<ArrayBuffer>,
        };
      },
    };
  }
}

beforeEach(() => {
  created = 0;
  vi.stubGlobal("OffscreenCanvas", FakeCanvas);
});
afterEach(() => void vi.unstubAllGlobals());

function field(columns: number, rows: number, values: readonly number[]): HeatmapData {
  return { columns, rows, values: new Float32Array(values), x: [0, 1], y: [0, 1] };
}

function drawn(options: HeatmapOptions, data: HeatmapData, where: Frame = frame(100, 100)): string[] {
  const layer = heatmap({ ...COLORS, smooth: false, ...options });
  return record((context) => layer.draw(context, data, where));
}

/** Red, green, blue and opacity of a pixel of the picture, row 0 the upper one. */
function pixel(column: number, row: number): number[] {
  return [...image.data.subarray(4 * (row * image.width + column)).subarray(0, 4)];
}

it("heatmap() paints 0, 0.5 and 1 in its three colours, row 0 lowest", () => {
  drawn({}, field(2, 2, [0, 0.5, 1, 1]));
  expect([image.width, image.height]).toEqual([2, 2]);
  expect(pixel(0, 1)).toEqual([0, 0, 255, 255]);
  expect(pixel(1, 1)).toEqual([0, 0, 0, 255]);
  expect(pixel(0, 0)).toEqual([255, 0, 0, 255]);
});

it("heatmap() depth is |2v − 1|^exponent", () => {
  drawn({ exponent: 2 }, field(1, 1, [0.75]));
  // 0.5² of 255 = 63.75
  expect(Math.abs(pixel(0, 0)[0]! - 63.75)).toBeLessThanOrEqual(0.75);
});

it("heatmap() of one kind grows from nothing to its high colour over its range", () => {
  const layer = heatmap({ kind: "sequential", high: "#ff0000", range: [2, 4], smooth: false });
  record((context) => layer.draw(context, field(3, 1, [2, 3, 9]), frame(9, 9)));
  expect(pixel(0, 0)[3]).toBe(0);
  expect(pixel(1, 0)).toEqual([255, 0, 0, 128]); // half way, of 255
  expect(pixel(2, 0)).toEqual([255, 0, 0, 255]);
});

it("heatmap() parts its colours where it is told", () => {
  drawn({ range: [-1, 3], middle: 0 }, field(3, 1, [-1, 0, 3]));
  expect([pixel(0, 0), pixel(1, 0), pixel(2, 0)].map((color) => color.slice(0, 3))).toEqual([
    [0, 0, 255],
    [0, 0, 0],
    [255, 0, 0],
  ]);
});

it("heatmap() tells the value under a place, as far away as is allowed: marks come first", () => {
  const layer = heatmap(COLORS);
  const data = field(2, 2, [0.1, 0.2, 0.3, 0.4]);
  const hit = layer.nearest!(data, 75, 75, frame(100, 100), 22);
  expect(hit).toEqual({ index: 1, x: 75, y: 75, distance: 22, values: [["value", "0.2"]] });
  expect(layer.nearest!(data, 101, 50, frame(100, 100), 22)).toBeUndefined();
});

it("heatmap() says in words how high and low it goes", () => {
  expect(heatmap(COLORS).summarize!(field(2, 2, [0, 0.25, 0.75, Number.NaN]))).toBe(
    "A field from 0 to 0.75, mean 0.333, above 0.5 in 33 % of its cells.",
  );
});

it("heatmap() between two updates has values between theirs, if the cells are as many", () => {
  const { blend } = heatmap(COLORS);
  expect([...blend!(field(1, 2, [0, 1]), field(1, 2, [1, 0.5]), 0.5).values]).toEqual([0.5, 0.75]);
  const other = field(2, 2, [0, 0, 0, 0]);
  expect(blend!(field(1, 2, [0, 1]), other, 0.5)).toBe(other);
});

it("heatmap() leaves blank a cell that is not finite", () => {
  drawn({}, field(3, 1, [Number.NaN, Infinity, 1]));
  expect([pixel(0, 0)[3], pixel(1, 0)[3], pixel(2, 0)[3]]).toEqual([0, 0, 255]);
});

it("heatmap() leaves the paper blank where the field is undecided, unless a middle is given", () => {
  drawn({ mid: "transparent" }, field(1, 1, [0.5]));
  expect(pixel(0, 0)[3]).toBe(0);
});

it("heatmap() covers exactly its edges in data space", () => {
  const data: HeatmapData = { ...field(1, 1, [1]), x: [0.1, 0.6], y: [0.2, 0.4] };
  // y from 80 up to 60 on a frame of 100 × 100.
  expect(only(drawn({}, data), "drawImage")).toEqual(["drawImage(FakeCanvas,10,60,50,20)"]);
});

it("heatmap() turns over with the axes of its frame", () => {
  const turned: Frame = { ...frame(100, 100), x: (v) => 100 - 100 * v, y: (v) => 100 * v };
  expect(only(drawn({}, field(2, 2, [1, 0.5, 0.5, 0.5]), turned), "drawImage")).toEqual([
    "drawImage(FakeCanvas,0,0,100,100)",
  ]);
  // Cell (0, 0), low in x and y, is now at the right and on top.
  expect(pixel(1, 0)).toEqual([255, 0, 0, 255]);
});

describe("heatmap() smooth", () => {
  it("interpolates values, not colours: half way between 0 and 1 lies the colour of 0.5", () => {
    // Mixing the colours of 0 and 1 would give purple there.
    drawn({ smooth: true }, field(2, 1, [0, 1]));
    const middle = Math.floor(image.width / 2);
    const [r, g, b] = pixel(middle, 0);
    expect(g).toBe(0);
    expect(r! + b!).toBeLessThan(25);
    expect(pixel(0, 0)).toEqual([0, 0, 255, 255]);
    expect(pixel(image.width - 1, 0)).toEqual([255, 0, 0, 255]);
  });

  it("lets the canvas smooth what is left, and cells not", () => {
    expect(drawn({ smooth: true }, field(1, 1, [1]))).toContain("imageSmoothingEnabled=true");
    expect(drawn({ smooth: false }, field(1, 1, [1]))).toContain("imageSmoothingEnabled=false");
  });

  it("computes no more than a field that is fine already", () => {
    drawn({ smooth: true }, field(300, 1, new Array(300).fill(1)));
    expect([image.width, image.height]).toEqual([300, 1]);
  });
});

it("heatmap() keeps its canvas from picture to picture, until the number of cells changes", () => {
  const layer = heatmap(COLORS);
  const draw = (data: HeatmapData): unknown => record((context) => layer.draw(context, data, frame(9, 9)));
  draw(field(2, 2, [0, 0, 0, 0]));
  draw(field(2, 2, [1, 1, 1, 1]));
  expect(created).toBe(1);
  draw(field(1, 2, [1, 1]));
  expect(created).toBe(2);
});

it("heatmap() follows the page's colours when they change", () => {
  const layer = heatmap({ high: "var(--high)", smooth: false });
  const draw = (high: string): unknown => {
    const themed = { ...frame(9, 9), color: (css: string) => (css.includes("--high") ? high : "#000000") };
    return record((context) => layer.draw(context, field(1, 1, [1]), themed));
  };
  draw("#ff0000");
  expect(pixel(0, 0)).toEqual([255, 0, 0, 255]);
  draw("#00ff00");
  expect(pixel(0, 0)).toEqual([0, 255, 0, 255]);
});

it("heatmap() of no cells draws nothing", () => {
  expect(drawn({}, field(0, 0, []))).toEqual([]);
  expect(drawn({}, field(0, 5, []))).toEqual([]);
});

it.each<[HeatmapOptions, string]>([
  [{ low: "" }, 'heatmap: low must be a text that is not empty, got "".'],
  [{ mid: "" }, 'heatmap: mid must be a text that is not empty, got "".'],
  [{ high: "" }, 'heatmap: high must be a text that is not empty, got "".'],
  [{ exponent: 0 }, "heatmap: exponent must be a finite number above 0, got 0."],
  [{ opacity: -0.1 }, "heatmap: opacity must be in [0, 1], got -0.1."],
  [{ smooth: 1 as never }, "heatmap: smooth must be true or false, got 1."],
])("heatmap() refuses %o", (options, message) => {
  expect(() => heatmap(options)).toThrow(message);
});

it.each<[Partial<HeatmapData>, string]>([
  [{ columns: 3 }, "heatmap: values must hold columns · rows = 3 · 2 numbers, got 4."],
  [{ rows: Number.NaN }, "heatmap: values must hold columns · rows = 2 · NaN numbers, got 4."],
  [{ columns: -2, rows: -2 }, "heatmap: values must hold columns · rows = -2 · -2 numbers, got 4."],
  [{ x: [0, Infinity] }, "heatmap: x and y must be finite edges, got [0, Infinity, 0, 1]."],
])("heatmap() refuses data with %o", (part, message) => {
  expect(() => drawn({}, { ...field(2, 2, [0, 0, 0, 0]), ...part })).toThrow(message);
});

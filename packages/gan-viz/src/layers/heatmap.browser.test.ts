import { afterEach, expect, it, vi } from "vitest";
import { colorAt, emptyCanvas, settled } from "../../test/page.ts";
import { mount } from "../mount.ts";
import { heatmap } from "./heatmap.ts";

const COLORS = { low: "#0000ff", mid: "#000000", high: "#ff0000", exponent: 1 };

afterEach(() => void vi.unstubAllGlobals());

async function shown(values: readonly number[], columns: number, smooth: boolean): Promise<HTMLCanvasElement> {
  const canvas = emptyCanvas(200, 100);
  const view = mount(canvas, { label: "a field", pixelRatio: 1, layers: { field: heatmap({ ...COLORS, smooth }) } });
  const rows = values.length / columns;
  view.update({ field: { columns, rows, values: new Float32Array(values), x: [0, 1], y: [0, 1] } });
  await settled();
  view.destroy();
  return canvas;
}

it("heatmap() smooth is exact at the centres of cells and linear between them", async () => {
  // Centres at 50 and 150 of 200 pixels, at 0.5 and 1: red 0 and 255, and 127.5 half way.
  const canvas = await shown([0.5, 1], 2, true);
  for (const [x, red] of [
    [10, 0],
    [50, 0],
    [100, 127.5],
    [125, 191.25],
    [150, 255],
    [190, 255],
  ] as const) {
    // Half a pixel of 255 per 100, and a step of the ramp.
    expect(Math.abs(colorAt(canvas, x, 50)[0]! - red)).toBeLessThanOrEqual(4);
  }
});

it("heatmap() in cells has a sharp edge between them", async () => {
  const canvas = await shown([0, 1], 2, false);
  expect(colorAt(canvas, 98, 50)).toEqual([0, 0, 255, 255]);
  expect(colorAt(canvas, 101, 50)).toEqual([255, 0, 0, 255]);
});

it.each([true, false])("heatmap() of one value has no seam and no pale edge, smooth %s", async (smooth) => {
  const canvas = await shown(new Array(7 * 5).fill(1), 7, smooth);
  const { data } = canvas.getContext("2d")!.getImageData(0, 0, 200, 100);
  const odd = data.findIndex((byte, k) => byte !== [255, 0, 0, 255][k % 4]);
  expect(odd).toBe(-1);
});

it("heatmap() works where there is no OffscreenCanvas", async () => {
  vi.stubGlobal("OffscreenCanvas", undefined);
  const canvas = await shown([1], 1, true);
  expect(colorAt(canvas, 100, 50)).toEqual([255, 0, 0, 255]);
});

import { expect, it } from "vitest";
import { colorAt, emptyCanvas, settled } from "../../test/page.ts";
import { mount } from "../mount.ts";
import { network } from "./network.ts";
import type { NetworkData } from "./network-data.ts";

const COLORS = { positive: "#0000ff", negative: "#ff0000", plate: "#ffffff" };

async function shown(data: NetworkData): Promise<HTMLCanvasElement> {
  const canvas = emptyCanvas(100, 200);
  const view = mount(canvas, { label: "neurons", pixelRatio: 1, layers: { net: network(COLORS) } });
  view.update({ net: data });
  await settled();
  view.destroy();
  return canvas;
}

it("network() keeps the fields of neighbours apart, to the last pixel", async () => {
  // On one image they lie side by side: enlarged, each would be mixed with the next along its rim.
  const fields = Float32Array.from({ length: 4 * 9 }, (_, i) => (Math.floor(i / 9) % 2 === 0 ? 1 : -1));
  const canvas = await shown({ layers: [{ units: 4, size: 3, fields }], weights: [] });
  // Four in 196 pixels: 40 a side, (196 − 40) / 3 = 52 from one to the next, from 2 on; the column from 30 to 70.
  for (const [k, color] of [
    [0, [0, 0, 255, 255]],
    [1, [255, 0, 0, 255]],
    [2, [0, 0, 255, 255]],
    [3, [255, 0, 0, 255]],
  ] as const) {
    for (const x of [31, 50, 68]) {
      for (const y of [1, 20, 38]) expect(colorAt(canvas, x, 2 + 52 * k + y)).toEqual(color);
    }
  }
});

it("network() draws row 0 of a field lowest, and blank paper in the middle of its range", async () => {
  const canvas = await shown({
    layers: [{ units: 1, size: 3, fields: new Float32Array([-1, -1, -1, 0, 0, 0, 1, 1, 1]) }],
    weights: [],
  });
  expect(colorAt(canvas, 50, 117)).toEqual([255, 0, 0, 255]);
  expect(colorAt(canvas, 50, 83)).toEqual([0, 0, 255, 255]);
  // At most a step of the ramp beside the middle.
  for (const byte of colorAt(canvas, 50, 99)) expect(byte).toBeGreaterThan(235);
});

import { expect, it } from "vitest";
import { colorAt, emptyCanvas, settled } from "../../test/page.ts";
import { mount } from "../mount.ts";
import { inset } from "./inset.ts";
import { points } from "./points.ts";

it("inset() shows each layer in its own box, and nothing of it outside", async () => {
  const canvas = emptyCanvas(200, 100);
  const at = (left: number) => ({ box: { left, top: 20, right: left + 60, bottom: 80 }, background: "#ffffff" });
  const view = mount(canvas, {
    label: "two pictures",
    pixelRatio: 1,
    layers: {
      one: inset(points({ fill: "#ff0000", radius: 15 }), at(20)),
      two: inset(points({ fill: "#0000ff", radius: 15 }), { ...at(120), xDomain: [-1, 1], yDomain: [-1, 1] }),
    },
  });
  const data = new Float32Array([0, 0]);
  view.update({ one: data, two: data });
  await settled();
  view.destroy();
  // (0, 0) is the lower left corner of the first and the middle of the second.
  expect(colorAt(canvas, 22, 78)).toEqual([255, 0, 0, 255]);
  expect(colorAt(canvas, 18, 78)).toEqual([0, 0, 0, 0]);
  expect(colorAt(canvas, 22, 82)).toEqual([0, 0, 0, 0]);
  expect(colorAt(canvas, 50, 50)).toEqual([255, 255, 255, 255]);
  expect(colorAt(canvas, 150, 50)).toEqual([0, 0, 255, 255]);
  expect(colorAt(canvas, 122, 78)).toEqual([255, 255, 255, 255]);
});

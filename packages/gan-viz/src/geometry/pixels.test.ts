import { expect, it } from "vitest";
import { createScratch } from "./scratch.ts";

// In Node there is no canvas: what a scratch holds then is only pixels.

/** An image whose pixel k is k + 1 in every channel. */
function counted(width: number, height: number): ImageData {
  const data = Uint8ClampedArray.from({ length: 4 * width * height }, (_, k) => (k >> 2) + 1);
  return { width, height, data } as unknown as ImageData;
}

/** The red of each pixel. */
const reds = ({ data }: ImageData): number[] => [...data].filter((_, k) => k % 4 === 0);

it("createScratch() without a canvas gives back the pixels put on it, whole and in part", () => {
  const { context } = createScratch(3, 2);
  context.putImageData(counted(3, 2), 0, 0);
  expect(reds(context.getImageData(0, 0, 3, 2))).toEqual([1, 2, 3, 4, 5, 6]);
  expect(reds(context.getImageData(1, 1, 2, 1))).toEqual([5, 6]);
});

it("createScratch() without a canvas cuts off what is put or read beyond its edges", () => {
  const { context } = createScratch(3, 2);
  context.putImageData(counted(2, 2), 2, -1); // its lower left pixel, 3, lies at (2, 0)
  expect(reds(context.getImageData(0, 0, 3, 2))).toEqual([0, 0, 3, 0, 0, 0]);
  expect(reds(context.getImageData(2, -1, 2, 2))).toEqual([0, 0, 3, 0]);
  expect(reds(context.getImageData(9, 9, 1, 1))).toEqual([0]);
});

it("createScratch() without a canvas is emptied by a new width or height", () => {
  const { canvas, context } = createScratch(2, 1);
  context.putImageData(counted(2, 1), 0, 0);
  canvas.width = 3;
  expect(reds(context.getImageData(0, 0, 3, 1))).toEqual([0, 0, 0]);
});

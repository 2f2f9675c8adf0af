import { afterEach, expect, it } from "vitest";
import { emptyCanvas, setTheme, settled } from "../test/page.ts";
import { compose } from "./compose.ts";
import type { Layer } from "./layer.ts";
import { points } from "./layers/points.ts";
import { mount } from "./mount.ts";
import { type BlobOptions, toBlob } from "./to-blob.ts";

afterEach(() => setTheme("light"));

const disc = {
  label: "a disc",
  layers: { dot: points({ fill: "var(--real)", radius: 10 }) },
  data: { dot: new Float32Array([0.5, 0.5]) },
} as const;

async function read(blob: Blob): Promise<{ width: number; height: number; at(x: number, y: number): number[] }> {
  const bitmap = await createImageBitmap(blob);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d")!;
  context.drawImage(bitmap, 0, 0);
  return {
    width: bitmap.width,
    height: bitmap.height,
    at: (x, y) => [...context.getImageData(x, y, 1, 1).data],
  };
}

it("toBlob() draws the view anew at the scale asked for, in the page's colours", async () => {
  setTheme("dark");
  const view = mount(emptyCanvas(40, 30), { ...disc, pixelRatio: 1 });
  await settled();
  const blob = await toBlob(view, { scale: 4, background: "#ffffff" });
  view.destroy();
  expect(blob.type).toBe("image/png");
  const picture = await read(blob);
  expect([picture.width, picture.height]).toEqual([160, 120]);
  expect(picture.at(80, 60)).toEqual([92, 197, 136, 255]); // --real in the dark theme
  // At 4 pixels each the disc's edge lies 40 from its centre, sharp: a copy of the screen would be blurred over 4.
  expect(picture.at(80 + 38, 60)).toEqual([92, 197, 136, 255]);
  expect(picture.at(80 + 41, 60)).toEqual([255, 255, 255, 255]);
});

it("toBlob() of a canvas that is hidden, given a size, is that size", async () => {
  const canvas = emptyCanvas(40, 30);
  canvas.style.display = "none";
  const view = mount(canvas, disc);
  await settled();
  await expect(toBlob(view)).rejects.toThrow("toBlob: width must be a finite number above 0, got 0.");
  const picture = await read(await toBlob(view, { width: 50, height: 20 }));
  view.destroy();
  expect([picture.width, picture.height]).toEqual([100, 40]);
  expect(picture.at(50, 20)[3]).toBe(255);
});

it("toBlob() of a view that is destroyed is still its last picture", async () => {
  const view = mount(emptyCanvas(40, 30), disc);
  await settled();
  view.destroy();
  expect((await read(await toBlob(view))).at(40, 30)[3]).toBe(255);
});

it("toBlob() writes a composed picture, as the type asked for", async () => {
  const picture = compose({ ...disc, width: 20, height: 20, background: "#ffffff" });
  expect((await toBlob(picture, { type: "image/jpeg", quality: 0.5 })).type).toBe("image/jpeg");
});

it.each<[BlobOptions, string]>([
  [{ scale: 0 }, "toBlob: scale must be a finite number above 0, got 0."],
  [{ width: Number.NaN }, "toBlob: width must be a finite number above 0, got NaN."],
  [
    { type: "image/gif" as never },
    'toBlob: type must be one of "image/png", "image/jpeg", "image/webp", got "image/gif".',
  ],
  [{ quality: 2 }, "toBlob: quality must be in [0, 1], got 2."],
  [{ scale: 9000 }, "toBlob: width and height, times scale, must be at most 16384, got [180000, 180000]."],
])("toBlob() refuses %o by name", async (options, message) => {
  const layers: { a: Layer<number> } = { a: { id: "a", draw() {} } };
  await expect(toBlob(compose({ label: "x", width: 20, height: 20, layers }), options)).rejects.toThrow(message);
});

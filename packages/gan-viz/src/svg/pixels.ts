import { createScratch } from "../geometry/scratch.ts";
import type { Context2D } from "../layer.ts";
import { type Pixels, pngUrl } from "./png.ts";

/** What an SVG can hold as a picture: pixels, a canvas, or whatever a canvas draws. */
export type ImageSource = ImageData | HTMLCanvasElement | OffscreenCanvas | ImageBitmap | HTMLImageElement;

/** Width and height in pixels of the source. */
export function sizeOfImage(image: ImageSource): readonly [number, number] {
  return "naturalWidth" in image ? [image.naturalWidth, image.naturalHeight] : [image.width, image.height];
}

/** A part of the image as the URL of a PNG. */
export function imageUrl(image: ImageSource, x: number, y: number, width: number, height: number): string {
  if ("data" in image) return pngUrl(image as Pixels);
  return pngUrl(contextOf(image).getImageData(x, y, width, height));
}

function contextOf(image: Exclude<ImageSource, ImageData>): Context2D {
  if ("getContext" in image) {
    const context = image.getContext("2d") as Context2D | null;
    if (context !== null) return context;
  }
  const [width, height] = sizeOfImage(image);
  const { context } = createScratch(width, height);
  context.drawImage(image, 0, 0);
  return context;
}

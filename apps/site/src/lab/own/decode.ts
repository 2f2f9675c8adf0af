import { type Pixels, smaller } from "./ink.ts";
import { mostPixels } from "./limits.ts";

/** The pixels of a picture file, made small; undefined if the browser can make no picture of it. */
export async function decode(file: Blob): Promise<Pixels | undefined> {
  try {
    // A picture of lines and curves has no pixels that createImageBitmap could take.
    return file.type === "image/svg+xml" ? await decodeDrawing(file) : await decodeBitmap(file);
  } catch {
    return undefined;
  }
}

async function decodeBitmap(file: Blob): Promise<Pixels> {
  const bitmap = await createImageBitmap(file);
  try {
    return shrink(bitmap, bitmap.width, bitmap.height);
  } finally {
    bitmap.close();
  }
}

async function decodeDrawing(file: Blob): Promise<Pixels> {
  const url = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return shrink(image, image.naturalWidth || mostPixels, image.naturalHeight || mostPixels);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function shrink(picture: CanvasImageSource, fullWidth: number, fullHeight: number): Pixels {
  const { width, height } = smaller(fullWidth, fullHeight, mostPixels);
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const context = canvas.getContext("2d", { willReadFrequently: true })!;
  context.imageSmoothingQuality = "high";
  context.drawImage(picture, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}

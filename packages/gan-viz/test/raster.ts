/** The picture of an SVG in the browser's own rendering, as pixels. */
export async function rasterize(svg: string, width: number, height: number): Promise<Uint8ClampedArray> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width, height });
  canvas.getContext("2d")!.drawImage(image, 0, 0, width, height);
  return pixelsOf(canvas);
}

export function pixelsOf(canvas: HTMLCanvasElement): Uint8ClampedArray {
  return canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height).data;
}

/** The share of pixels in which some channel differs by more than a quarter, and the mean difference, of 255. */
export function difference(a: Uint8ClampedArray, b: Uint8ClampedArray): { far: number; mean: number } {
  let far = 0;
  let sum = 0;
  for (let i = 0; i < a.length; i += 4) {
    let worst = 0;
    for (let k = 0; k < 4; k++) {
      const off = Math.abs(a[i + k]! - b[i + k]!);
      sum += off;
      worst = Math.max(worst, off);
    }
    if (worst > 64) far++;
  }
  return { far: far / (a.length / 4), mean: sum / a.length };
}

/** What ImageData is made of. */
interface Image {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/**
 * As much of a canvas as a layer needs that works out its own pixels: they can be put and read. Setting its width or
 * height empties it, as it does a canvas.
 */
export function createPixels(): object {
  let held = blank(0, 0);
  const context = {
    createImageData: blank,
    putImageData: (image: Image, x: number, y: number) => copy(image, held, -x, -y),
    getImageData(x: number, y: number, width: number, height: number): Image {
      const part = blank(width, height);
      copy(held, part, x, y);
      return part;
    },
  };
  return {
    get width() {
      return held.width;
    },
    set width(width) {
      held = blank(width, held.height);
    },
    get height() {
      return held.height;
    },
    set height(height) {
      held = blank(held.width, height);
    },
    getContext: () => context,
  };
}

function blank(width: number, height: number): Image {
  return { width, height, data: new Uint8ClampedArray(4 * width * height) };
}

/** Copies what of an image lies from (left, top) on, as far as the other reaches. Both in whole pixels. */
function copy(from: Image, to: Image, left: number, top: number): void {
  for (let y = Math.max(0, -top); y < to.height && y + top < from.height; y++) {
    const first = Math.max(0, -left);
    const last = Math.min(to.width, from.width - left);
    if (!(last > first)) return;
    const start = 4 * ((y + top) * from.width + first + left);
    to.data.set(from.data.subarray(start, start + 4 * (last - first)), 4 * (y * to.width + first));
  }
}

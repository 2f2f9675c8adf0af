/** A class to stand for OffscreenCanvas where there is none: it keeps the last picture that was put on one. */
export function fakeCanvas() {
  let created = 0;
  let width = 0;
  let bytes = new Uint8ClampedArray(0);

  class Canvas {
    width = 0;
    height = 0;
    constructor() {
      created++;
    }
    getContext() {
      return {
        createImageData: (w: number, h: number) => ({ width: w, height: h, data: new Uint8ClampedArray(4 * w * h) }),
        putImageData: (pixels: ImageData) => {
          width = pixels.width;
          bytes = new Uint8ClampedArray(pixels.data);
        },
      };
    }
  }

  return {
    Canvas,
    /** How many have been made. */
    get created() {
      return created;
    },
    /** Red, green, blue and opacity of a pixel of the last picture, row 0 the upper one. */
    pixel: (column: number, row: number): number[] => [...bytes.subarray(4 * (row * width + column)).subarray(0, 4)],
  };
}

import type { Context2D } from "../layer.ts";

/** A canvas nobody sees, to compose a picture on before it is drawn. */
export interface Scratch {
  readonly canvas: HTMLCanvasElement | OffscreenCanvas;
  readonly context: Context2D;
}

/** Makes one of width × height pixels; works in a Worker, and in browsers without OffscreenCanvas. */
export function createScratch(width: number, height: number): Scratch {
  const canvas =
    typeof OffscreenCanvas === "undefined" ? document.createElement("canvas") : new OffscreenCanvas(width, height);
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d") as Context2D | null;
  if (context === null) throw new Error(`createScratch: the browser must give a 2d context of ${width} × ${height}.`);
  return { canvas, context };
}

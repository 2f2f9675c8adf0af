import type { Context2D } from "../layer.ts";
import { createPixels } from "./pixels.ts";

/** A canvas nobody sees, to compose a picture on before it is drawn. */
export interface Scratch {
  readonly canvas: HTMLCanvasElement | OffscreenCanvas;
  readonly context: Context2D;
}

/**
 * Makes one of width × height pixels; works in a Worker, and in browsers without OffscreenCanvas. Where there is no
 * canvas at all, as in Node, it holds pixels that can be put and read, and draws nothing.
 */
export function createScratch(width: number, height: number): Scratch {
  const canvas = createCanvas(width, height);
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d") as Context2D | null;
  if (context === null) throw new Error(`createScratch: the browser must give a 2d context of ${width} × ${height}.`);
  return { canvas, context };
}

function createCanvas(width: number, height: number): HTMLCanvasElement | OffscreenCanvas {
  if (typeof OffscreenCanvas !== "undefined") return new OffscreenCanvas(width, height);
  if (typeof document !== "undefined") return document.createElement("canvas");
  return createPixels() as unknown as OffscreenCanvas;
}

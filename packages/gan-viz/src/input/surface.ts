import type { Context2D, Frame } from "../layer.ts";

/** What hands need of a view: any View is one. */
export interface Surface {
  readonly canvas: HTMLCanvasElement;
  /** Undefined while the canvas has no size. */
  readonly frame: Frame | undefined;
  /** Draws over all layers at every paint, until released by calling what it returns. */
  overlay(draw: (context: Context2D, frame: Frame) => void): () => void;
  /** Asks for one paint. */
  repaint(): void;
}

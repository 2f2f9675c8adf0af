/** One picture, with all it needs: a screenshot test, and an example to learn from. Holds no text: fonts differ. */
export interface Scene {
  /** Names its screenshots. */
  readonly name: string;
  /** CSS pixels. */
  readonly width: number;
  /** CSS pixels. */
  readonly height: number;
  /** Draws the picture into a canvas of that size, in the colours of the page. */
  show(canvas: HTMLCanvasElement, pixelRatio: number): { destroy(): void };
}

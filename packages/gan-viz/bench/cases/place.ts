/** A canvas of this size, in CSS pixels, at the place. */
export function addCanvas(place: HTMLElement, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.style.cssText = `display: inline-block; width: ${width}px; height: ${height}px`;
  place.append(canvas);
  return canvas;
}

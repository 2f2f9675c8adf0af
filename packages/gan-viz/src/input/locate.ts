/** A place in CSS pixels, from the left and upper edge of an element's content box: a layer's own coordinates. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The maps between the window's coordinates and those of an element's content box. */
export interface Location {
  /** From `clientX` and `clientY`. */
  toElement(clientX: number, clientY: number): Place;
  /** To where it shows in the window. */
  toWindow(x: number, y: number): Place;
}

/**
 * Where an element's content box lies in the window at this moment: scrolled, resized, scaled by a transform, or zoomed.
 * An element that is turned is taken by its bounding box. One that is not laid out maps to places that are not finite.
 */
export function locate(element: HTMLElement): Location {
  const rect = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const [left, right] = [edge(style, "Left"), edge(style, "Right")];
  const [top, bottom] = [edge(style, "Top"), edge(style, "Bottom")];
  const borderBox = style.boxSizing === "border-box";
  // Its size in its own pixels, fractions included, which offsetWidth rounds.
  const width = Number.parseFloat(style.width) + (borderBox ? 0 : left + right);
  const height = Number.parseFloat(style.height) + (borderBox ? 0 : top + bottom);
  const across = width / rect.width;
  const down = height / rect.height;
  return {
    toElement: (clientX, clientY) => ({
      x: (clientX - rect.left) * across - left,
      y: (clientY - rect.top) * down - top,
    }),
    toWindow: (x, y) => ({ x: rect.left + (x + left) / across, y: rect.top + (y + top) / down }),
  };
}

/** Border and padding on one side. */
function edge(style: CSSStyleDeclaration, side: "Left" | "Right" | "Top" | "Bottom"): number {
  return Number.parseFloat(style[`border${side}Width`]) + Number.parseFloat(style[`padding${side}`]) || 0;
}

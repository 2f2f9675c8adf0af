/** The content box of a canvas, and how many device pixels it covers on this screen. */
export interface Size {
  /** CSS pixels, fractions included. */
  readonly width: number;
  /** CSS pixels, fractions included. */
  readonly height: number;
  readonly deviceWidth: number;
  readonly deviceHeight: number;
}

// Browsers silently draw nothing on a canvas beyond their limit; 8192 a side is within all of them.
const LONGEST_SIDE = 8192;

/**
 * Tells the size of a canvas now and whenever it changes: by layout, or by moving to a screen of other density.
 * A canvas that is detached or not laid out is told as zero, or not at all.
 *
 * @param pixelRatio device pixels per CSS pixel; undefined follows the screen.
 */
export function watchSize(
  canvas: HTMLCanvasElement,
  pixelRatio: number | undefined,
  signal: AbortSignal,
  listener: (size: Size) => void,
): void {
  const observer = new ResizeObserver((entries) => {
    const entry = entries.at(-1);
    if (entry !== undefined) listener(measure(entry, pixelRatio));
  });
  const observe = (): void => {
    // Where the exact device box is known, edges stay sharp at fractional densities.
    try {
      observer.observe(canvas, { box: pixelRatio === undefined ? "device-pixel-content-box" : "content-box" });
    } catch {
      observer.observe(canvas);
    }
  };
  observe();
  if (pixelRatio === undefined) watchDensity(signal, observe);
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
}

function measure(entry: ResizeObserverEntry, pixelRatio: number | undefined): Size {
  const { width, height } = entry.contentRect;
  const device = pixelRatio === undefined ? entry.devicePixelContentBoxSize?.[0] : undefined;
  // An emulated screen tells its density but measures its boxes without it.
  const exact = device !== undefined && Math.abs(device.inlineSize - width * devicePixelRatio) < 2;
  if (exact && Math.max(device.inlineSize, device.blockSize) <= LONGEST_SIDE) {
    return { width, height, deviceWidth: device.inlineSize, deviceHeight: device.blockSize };
  }
  return sizeOf(width, height, pixelRatio ?? devicePixelRatio);
}

/** A size in CSS pixels at so many device pixels each, or fewer where browsers could not give as many. */
function sizeOf(width: number, height: number, pixelRatio: number): Size {
  const ratio = Math.min(pixelRatio, LONGEST_SIDE / Math.max(width, height));
  const toDevice = (length: number): number => (length > 0 ? Math.max(1, Math.round(length * ratio)) : 0);
  return { width, height, deviceWidth: toDevice(width), deviceHeight: toDevice(height) };
}

/** The size with no fewer than so many device pixels per CSS pixel. */
export function atLeast(pixelRatio: number, size: Size): Size {
  return size.deviceWidth >= size.width * pixelRatio ? size : sizeOf(size.width, size.height, pixelRatio);
}

/** A resolution query only tells that its one density was left, so it is asked anew each time. */
function watchDensity(signal: AbortSignal, listener: () => void): void {
  const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
  const changed = (): void => {
    listener();
    watchDensity(signal, listener);
  };
  query.addEventListener("change", changed, { once: true, signal });
}

/**
 * Gives the canvas this many device pixels, if it has not got them already, for that alone wipes it.
 * A canvas whose layout follows its width and height attributes would now grow, be told so, and grow again: it is
 * pinned to the size it had.
 */
export function allocate(canvas: HTMLCanvasElement, { deviceWidth, deviceHeight }: Size): void {
  if (canvas.width === deviceWidth && canvas.height === deviceHeight) return;
  const { offsetWidth, offsetHeight } = canvas;
  const { width, height } = getComputedStyle(canvas);
  const pinned = { width, height };
  canvas.width = deviceWidth;
  canvas.height = deviceHeight;
  const moved = Math.abs(canvas.offsetWidth - offsetWidth) > 1 || Math.abs(canvas.offsetHeight - offsetHeight) > 1;
  if (moved) Object.assign(canvas.style, pinned);
}

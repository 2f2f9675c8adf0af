import { checkPositive, refuse } from "../check.ts";
import { createNormalizer } from "../stage/normalize.ts";
import type { Stage, StageOptions } from "../stage/options.ts";
import { createPalette } from "../stage/palette.ts";
import { createStage } from "../stage/stage.ts";
import { type ThemeData, themeOf } from "../stage/theme.ts";
import type { Settings } from "./settings.ts";

export interface OffscreenView<Data extends object> extends Stage<Data> {
  readonly canvas: OffscreenCanvas;
  /** Takes what the page says of size, theme, motion and sight; what is absent stays as it was. */
  configure(settings: Settings): void;
  /** Stops drawing. Safe twice. */
  destroy(): void;
}

/**
 * Binds layers to a canvas in a worker. Nothing there knows the page: size, theme, motion and sight come in by
 * `configure`, as `relay` posts them. Nothing is painted before the first size.
 */
export function mountOffscreen<Data extends object>(
  canvas: OffscreenCanvas,
  options: StageOptions<Data>,
): OffscreenView<Data> {
  const context = canvas.getContext("2d");
  if (context === null) return refuse("mountOffscreen", "canvas must be free to give a 2d context", null);
  let theme = themeOf();
  let under: string | undefined;
  const palette = createPalette(() => theme, createNormalizer());
  const host = { name: "mountOffscreen", context, palette, paper: () => under, ...frames() };
  const stage = createStage<Data>(host, options);

  function resize(size: NonNullable<Settings["size"]>): void {
    const { width, height, deviceWidth, deviceHeight } = size;
    if (width > 0 && height > 0) {
      checkPositive("mountOffscreen", "size.deviceWidth", deviceWidth);
      checkPositive("mountOffscreen", "size.deviceHeight", deviceHeight);
      // Setting either, even to what it is, wipes the canvas.
      if (canvas.width !== deviceWidth) canvas.width = deviceWidth;
      if (canvas.height !== deviceHeight) canvas.height = deviceHeight;
    }
    stage.resize(size);
  }

  function dress(data: ThemeData): void {
    theme = themeOf(data);
    if (palette.refresh()) stage.repaint();
  }

  return {
    canvas,
    get frame() {
      return stage.frame;
    },
    get size() {
      return stage.size;
    },
    home: stage.home,
    update: stage.update,
    setDomains: stage.setDomains,
    nearest: stage.nearest,
    overlay: stage.overlay,
    repaint: stage.repaint,
    summary: stage.summary,
    drawOn: stage.drawOn,
    configure({ size, theme: data, paper, motion, seen }) {
      if (paper !== undefined && (paper || undefined) !== under) {
        under = paper || undefined;
        stage.repaint();
      }
      if (data !== undefined) dress(data);
      if (motion !== undefined) stage.allowMotion(motion);
      if (seen !== undefined) stage.show(seen);
      if (size !== undefined) resize(size);
    },
    destroy: stage.release,
  };
}

/** Animation frames, or the nearest to them in workers that have none. */
function frames() {
  if (typeof requestAnimationFrame === "function") {
    return {
      requestFrame: (paint: (now: number) => void) => requestAnimationFrame(paint),
      cancelFrame: (request: number) => cancelAnimationFrame(request),
    };
  }
  return {
    requestFrame: (paint: (now: number) => void) => setTimeout(() => paint(performance.now()), 16) as unknown as number,
    cancelFrame: (request: number) => clearTimeout(request),
  };
}

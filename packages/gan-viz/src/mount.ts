import { checkPositive, checkText, refuse } from "./check.ts";
import { describeCanvas } from "./stage/describe.ts";
import type { Stage, StageOptions } from "./stage/options.ts";
import { createPageTheme } from "./stage/page-theme.ts";
import { allocate, atLeast, type Size, watchSize } from "./stage/size.ts";
import { createStage } from "./stage/stage.ts";
import { watchMotion, watchPrint, watchSeen, watchTheme } from "./stage/watch.ts";

export interface ViewOptions<Data extends object> extends StageOptions<Data> {
  /** What the picture says, for those who do not see it. */
  readonly label: string;
  /** Device pixels per CSS pixel. Defaults to the screen's; more is sharper and slower to paint. */
  readonly pixelRatio?: number;
}

export interface View<Data extends object> extends Stage<Data> {
  readonly canvas: HTMLCanvasElement;
  /** What the picture says at present, for those who do not see it. */
  readonly label: string;
  /** Changes what the picture says. */
  describe(label: string): void;
  /** Stops drawing and listening; leaves the canvas, its last picture and its words to their owner. Safe twice. */
  destroy(): void;
}

const PRINT_DENSITY = 2; // device pixels per CSS pixel, on paper

/**
 * Binds layers to a canvas. Size, device pixels, frames, theme, motion, paper and words live here and nowhere else.
 *
 * The canvas may be detached or of no size: it is painted once it has one. It is not painted while it is out of view.
 * A layer that throws is reported once on the console, and the others go on.
 */
export function mount<Data extends object>(canvas: HTMLCanvasElement, options: ViewOptions<Data>): View<Data> {
  const { pixelRatio } = options;
  checkText("mount", "label", options.label);
  if (pixelRatio !== undefined) checkPositive("mount", "pixelRatio", pixelRatio);
  const context = canvas.getContext("2d");
  if (context === null) return refuse("mount", "canvas must be free to give a 2d context", null);

  const life = new AbortController();
  const { signal } = life;
  const page = createPageTheme(canvas);
  const description = describeCanvas("mount", canvas, signal, () => stage.summary());
  const stage = createStage<Data>(
    {
      name: "mount",
      context,
      palette: page.palette,
      requestFrame: (paint) => requestAnimationFrame(paint),
      cancelFrame: (request) => cancelAnimationFrame(request),
      paper: page.paper,
      changed: description.touch,
    },
    options,
  );
  let size: Size = { width: 0, height: 0, deviceWidth: 0, deviceHeight: 0 };
  let printing = false;
  let under = page.paper();

  function fit(): void {
    const wanted = printing ? atLeast(PRINT_DENSITY, size) : size;
    if (wanted.width > 0 && wanted.height > 0) allocate(canvas, wanted);
    stage.resize(wanted);
  }

  description.label(options.label);
  watchSize(canvas, pixelRatio, signal, (next) => {
    if (stage.frame === undefined) page.palette.refresh(); // new to the page, or to this place in it
    size = next;
    fit();
  });
  watchSeen(canvas, signal, stage.show);
  watchMotion(signal, stage.allowMotion);
  watchTheme(canvas, signal, () => {
    const paper = page.paper();
    if (page.palette.refresh() || paper !== under) stage.paintNow();
    under = paper;
  });
  watchPrint(signal, (paper) => {
    printing = paper;
    page.print(paper);
    fit();
  });
  canvas.addEventListener("contextrestored", stage.repaint, { signal });
  signal.addEventListener("abort", stage.release);

  return {
    canvas,
    get label() {
      return canvas.getAttribute("aria-label") ?? "";
    },
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
    describe: description.label,
    destroy: () => life.abort(),
  };
}

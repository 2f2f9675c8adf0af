import { mount } from "../mount.ts";
import { claim } from "./claim.ts";
import { type Pointer, watchPointers } from "./pointers.ts";
import { createHand } from "./sketch-hand.ts";
import { sketchCommand } from "./sketch-keys.ts";
import { type SketchpadOptions, type SketchStatus, settleSketch } from "./sketch-options.ts";
import { createSketchPainter } from "./sketch-paint.ts";
import type { SketchTool } from "./sketch-session.ts";
import type { Surface } from "./surface.ts";
import { isInPlot } from "./unproject.ts";
import { createVoice } from "./voice.ts";

export interface Sketchpad {
  /** x0, y0, x1, y1, … in data space, in an array of their own. */
  points(): Float32Array;
  status(): SketchStatus;
  use(tool: SketchTool): void;
  /** Width of brush and eraser in CSS pixels, in [2, 400]. */
  resize(size: number): void;
  /** Takes the last edit back, or drops the stroke that is being made. */
  undo(): void;
  redo(): void;
  /** Takes all points away. An undo brings them back. */
  clear(): void;
  /** Drops the stroke that is being made, if there is one. */
  cancel(): void;
  /** Stops drawing and listening, and puts the canvas's attributes back. The points stay to be asked for. Safe twice. */
  destroy(): void;
}

/**
 * Lets a person draw points: with mouse, finger, pen or keys, on a view, or on a canvas that then becomes one.
 *
 * Points are sprayed evenly along the path, however fast it is drawn; those that fall outside the plot are left out. A
 * second finger drops the stroke: pinching is not drawing. A palm beside a pen does nothing.
 */
export function sketchpad(target: HTMLCanvasElement | Surface, options: SketchpadOptions = {}): Sketchpad {
  const settings = settleSketch(options);
  const life = new AbortController();
  const { signal } = life;
  const own = "overlay" in target ? undefined : mountPaper(target, settings);
  const surface = own ?? (target as Surface);
  const { canvas, repaint } = surface;
  const voice = createVoice(canvas, options.onSay, options.onSay === undefined ? 500 : 0);
  const hand = createHand(settings, { frame: () => surface.frame, repaint, voice });
  const painter = createSketchPainter(settings);

  /** The one pointer that draws. Absent while keys do. */
  let drawing: Pointer["kind"] | undefined;

  /** Whether the pointer draws from here on. */
  function down({ x, y, kind, primary, eraser, shift, pressure }: Pointer): boolean {
    const { frame } = surface;
    if (drawing !== undefined) {
      if (drawing !== "touch") return false; // a palm beside the pen
      cancel(); // a second finger, or the pen whose palm came first
    }
    // A second finger is not the first of its kind, and does not draw.
    if (!primary || frame === undefined || !isInPlot(frame, x, y)) return false;
    hand.end(); // a stroke by keys
    hand.hover(x, y);
    hand.begin(x, y, { eraser, straight: shift, pressure });
    drawing = kind;
    return true;
  }

  function lifted(kind: Pointer["kind"]): void {
    drawing = undefined;
    if (kind === "touch") hand.hide(); // a finger leaves nothing hovering
  }

  function cancel(): void {
    pointers.drop();
    hand.drop();
    drawing = undefined;
  }

  function key(event: KeyboardEvent): void {
    const command = event.defaultPrevented || event.isComposing ? undefined : sketchCommand(event);
    // A press that repeats would set the brush down and lift it thirty times a second.
    if (command === undefined || (event.repeat && command.do === "press")) return;
    if (!hand.obey(command)) return; // an Escape with nothing to drop is the page's
    event.preventDefault();
    event.stopPropagation();
  }

  function blurred(): void {
    if (hand.cursor?.keys !== true) return;
    hand.end();
    hand.hide();
  }

  const pointers = watchPointers(
    canvas,
    {
      down,
      drag: ({ x, y, pressure }) => hand.move(x, y, pressure),
      hover({ x, y, kind, eraser }) {
        if (kind !== "touch" && drawing === undefined && hand.session.stroke === undefined) {
          hand.hover(x, y, eraser || undefined);
        }
      },
      leave() {
        if (drawing === undefined && hand.cursor?.keys !== true) hand.hide();
      },
      up({ kind }) {
        hand.end();
        lifted(kind);
      },
      cancel({ kind }) {
        hand.drop();
        lifted(kind);
      },
    },
    signal,
  );
  canvas.addEventListener("keydown", key, { signal });
  canvas.addEventListener("blur", blurred, { signal });
  canvas.addEventListener(
    "focus",
    () => {
      if (canvas.matches(":focus-visible")) hand.obey({ do: "step", dx: 0, dy: 0 });
    },
    { signal },
  );
  claim(canvas, ATTRIBUTES, STYLES, signal);
  const release = surface.overlay((context, frame) => painter.paint(context, frame, hand.session, hand.cursor));
  signal.addEventListener("abort", () => {
    release();
    voice.destroy();
    own?.destroy();
  });
  repaint();

  const { status, use, resize, undo, redo, clear } = hand;
  return { points: hand.session.points, status, use, resize, undo, redo, clear, cancel, destroy: () => life.abort() };
}

const ATTRIBUTES = { role: "application", "aria-roledescription": "drawing", tabindex: "0" };

// One finger draws, two may still zoom the page.
const STYLES = {
  "touch-action": "pinch-zoom",
  "user-select": "none",
  "-webkit-user-select": "none",
  cursor: "crosshair",
};

/** The canvas as a view without layers. */
function mountPaper(canvas: HTMLCanvasElement, options: ReturnType<typeof settleSketch>) {
  const { label, xDomain = [0, 1], yDomain = [0, 1], background, pixelRatio } = options;
  const paper = {
    ...(background === undefined ? {} : { background }),
    ...(pixelRatio === undefined ? {} : { pixelRatio }),
  };
  return mount<Record<never, never>>(canvas, { label, xDomain, yDomain, layers: {}, ...paper });
}

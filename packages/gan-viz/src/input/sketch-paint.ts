import { parseColor } from "../color/parse.ts";
import { tokens } from "../color/tokens.ts";
import { isCanvas } from "../geometry/raster.ts";
import { createScratch, type Scratch } from "../geometry/scratch.ts";
import type { Context2D, Frame } from "../layer.ts";
import { createDots, type Dots } from "./dots.ts";
import type { Session } from "./sketch-session.ts";

export interface SketchLook {
  readonly color: string;
  /** CSS pixels. */
  readonly dotRadius: number;
  /** In [0, 1]. */
  readonly opacity: number;
}

/** Where the brush is, if anywhere, and how it is held. */
export interface SketchCursor {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly eraser: boolean;
  /** Moved by keys: it then has a cross in its middle. */
  readonly keys: boolean;
}

export interface SketchPainter {
  paint(context: Context2D, frame: Frame, session: Session, cursor: SketchCursor | undefined): void;
}

/**
 * Draws a drawing while it is made. Points go to a canvas of their own, so that a stroke on top of a hundred thousand
 * costs only the points it adds; all are drawn anew when some went, and when size, domains or colours changed.
 */
export function createSketchPainter({ color, dotRadius, opacity }: SketchLook): SketchPainter {
  let scratch: Scratch | undefined;
  let dots: Dots | undefined;
  let drawn = 0;
  let of: readonly unknown[] = [];

  /** Brings the points to their own canvas. */
  function refresh(context: Context2D, frame: Frame, session: Session): Scratch {
    const { a: across, d: down } = context.getTransform();
    const { width, height } = context.canvas;
    const fill = frame.color(color);
    const now = [session.epoch, frame, fill, across, down, width, height];
    const { live, gone } = session;
    if (scratch?.canvas.width !== width || scratch.canvas.height !== height || dots === undefined || of[3] !== across) {
      scratch = createScratch(width, height);
      dots = createDots(width, height, dotRadius * Math.min(across, down), opacity);
      drawn = 0;
    } else if (now.some((value, i) => value !== of[i])) {
      dots.clear();
      drawn = 0;
    }
    of = now;
    for (; drawn < live.length / 2; drawn++) {
      if (gone?.[drawn] !== 1) dots.add(across * frame.x(live[2 * drawn]!), down * frame.y(live[2 * drawn + 1]!));
    }
    dots.flush(scratch.context, parseColor(fill));
    return scratch;
  }

  return {
    paint(context, frame, session, cursor) {
      const { plot } = frame;
      context.save();
      context.beginPath();
      context.rect(plot.left, plot.top, plot.right - plot.left, plot.bottom - plot.top);
      context.clip();
      if (session.live.length > 0) {
        if (isCanvas(context)) {
          context.drawImage(refresh(context, frame, session).canvas, 0, 0, frame.width, frame.height);
        } else drawPoints(context, frame, session, { color, dotRadius, opacity });
      }
      if (cursor !== undefined) {
        if (session.line !== undefined) drawBand(context, frame, session.line, cursor);
        drawRing(context, frame, cursor, session.stroke !== undefined);
      }
      context.restore();
    },
  };
}

/** Point by point, for a file. */
function drawPoints(context: Context2D, frame: Frame, { live, gone }: Session, look: SketchLook): void {
  context.fillStyle = frame.color(look.color);
  context.globalAlpha = look.opacity;
  for (let i = 0; i < live.length / 2; i++) {
    if (gone?.[i] === 1) continue;
    context.beginPath();
    context.arc(frame.x(live[2 * i]!), frame.y(live[2 * i + 1]!), look.dotRadius, 0, 2 * Math.PI);
    context.fill();
  }
  context.globalAlpha = 1;
}

/** Where a straight stroke would go. */
function drawBand(
  context: Context2D,
  frame: Frame,
  [ax, ay, bx, by]: readonly [number, number, number, number],
  { radius }: SketchCursor,
): void {
  context.lineCap = "round";
  context.globalAlpha = 0.14;
  context.strokeStyle = frame.color(tokens.ink);
  context.lineWidth = 2 * radius;
  context.beginPath();
  context.moveTo(ax, ay);
  context.lineTo(bx, by);
  context.stroke();
  context.globalAlpha = 1;
}

/** The brush's edge: ink on a halo of paper, dashed for the eraser, washed while it is down. */
function drawRing(context: Context2D, frame: Frame, cursor: SketchCursor, down: boolean): void {
  const { x, y, radius, eraser, keys } = cursor;
  if (!Number.isFinite(x + y)) return;
  const outline = (color: string, width: number): void => {
    context.strokeStyle = frame.color(color);
    context.lineWidth = width;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    if (keys) {
      context.moveTo(x - CROSS, y);
      context.lineTo(x + CROSS, y);
      context.moveTo(x, y - CROSS);
      context.lineTo(x, y + CROSS);
    }
    context.stroke();
  };
  if (down) {
    context.globalAlpha = 0.1;
    context.fillStyle = frame.color(tokens.ink);
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
    context.globalAlpha = 1;
  }
  outline(tokens.plate, 3.5);
  if (eraser) context.setLineDash(DASHES);
  outline(tokens.ink, 1.5);
}

const CROSS = 4;
const DASHES = [4, 3];

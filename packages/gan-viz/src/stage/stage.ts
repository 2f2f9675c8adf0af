import { checkDomain, checkPositive, checkText, refuse } from "../check.ts";
import type { Context2D, Frame, Layer } from "../layer.ts";
import { createClock } from "./clock.ts";
import { createFrame, type Layout, type RunningFrame } from "./frame.ts";
import { findNearest } from "./nearest.ts";
import { checkStage, type Patch, resolveMargin, type Stage, type StageOptions } from "./options.ts";
import { type Picture, paint } from "./paint.ts";
import type { Palette } from "./palette.ts";
import { createReport } from "./report.ts";
import { createShown } from "./shown.ts";
import type { Size } from "./size.ts";
import { summarize } from "./summarize.ts";
import { themeOf } from "./theme.ts";

/** What a picture is drawn on and by. Nothing here need be a page: a worker or a file will do. */
export interface Host {
  /** Who refuses and reports. */
  readonly name: string;
  /** Undefined where nothing is painted but on demand. */
  readonly context: Context2D | undefined;
  readonly palette: Palette;
  /** Calls back once, with a time in milliseconds; returns a number above 0 that cancels it. */
  requestFrame(paint: (now: number) => void): number;
  cancelFrame(request: number): void;
  /** Colour under the layers for those who gave none; undefined leaves them on the page. */
  paper?(): string | undefined;
  /** The data are others now. */
  changed?(): void;
}

/** A picture, and what only its host may do with it. */
export interface HostedStage<Data extends object> extends Stage<Data> {
  /** Takes the size on screen and paints at once, or waits if either side is zero. */
  resize(size: Size): void;
  /** Whether anything may move. Defaults to true; without motion data change at once and time stands still. */
  allowMotion(allowed: boolean): void;
  /** Whether anyone can see it. Defaults to true; unseen, nothing is painted until it is seen again. */
  show(seen: boolean): void;
  /** Paints now, seen or not. */
  paintNow(): void;
  /** Paints no more. Safe twice. */
  release(): void;
}

/**
 * A picture without a page: layers, data, domains, what is on the way, and one paint per frame. `mount`, its likes in
 * workers and the writers of files are this with something to draw on.
 */
export function createStage<Data extends object>(host: Host, options: StageOptions<Data>): HostedStage<Data> {
  const { name, context, palette } = host;
  const keys = checkStage(name, options);
  const { layers, transition, background, aspect = "free", xDomain = [0, 1], yDomain = [0, 1] } = options;
  const home = { x: xDomain, y: yDomain } as const;
  const margin = resolveMargin(name, options.margin);
  const report = createReport(name);
  const shown = createShown(
    keys.map((key) => [key, layers[key] as Layer<unknown>]),
    transition,
    report,
  );
  const overlays = new Set<(context: Context2D, frame: Frame) => void>();
  const picture: { -readonly [Key in keyof Picture]: Picture[Key] } = { layers: shown.now, overlays, background };
  const density = { across: 1, down: 1 };
  const clock = createClock();
  let layout: Layout = { width: 0, height: 0, margin, aspect, xDomain, yDomain };
  let frame: RunningFrame | undefined;
  let request = 0;
  let seen = true;
  let motion = true;
  let stale = false; // something has changed since the last paint
  let painted = false;
  let ended = false;

  function lay(next: Partial<Layout>): void {
    layout = { ...layout, ...next };
    const { width, height } = layout;
    const time = frame?.time ?? 0;
    frame = width > 0 && height > 0 ? createFrame(layout, palette) : undefined;
    if (frame !== undefined) frame.time = time;
  }

  function schedule(): void {
    if (ended || context === undefined) return;
    stale = true;
    if (seen && frame !== undefined) request ||= host.requestFrame(onFrame);
  }

  function cancel(): void {
    if (request !== 0) host.cancelFrame(request);
    request = 0;
  }

  function onFrame(now: number): void {
    request = 0;
    shown.advance(now);
    const moving = motion && shown.now.some(moves);
    const time = clock.tick(now, moving);
    if (frame !== undefined) frame.time = time;
    paintNow();
    if (moving || shown.busy()) schedule();
  }

  function paintNow(): void {
    if (ended || frame === undefined || context === undefined || context.isContextLost?.()) return;
    stale = false;
    painted = true;
    picture.background = background ?? host.paper?.();
    paint(context, frame, picture, density, report);
  }

  function moves({ key, layer, value }: (typeof shown.now)[number]): boolean {
    if (layer.moves === undefined || value === undefined || value === null) return false;
    try {
      return layer.moves(value);
    } catch (error) {
      report(key, error);
      return false;
    }
  }

  function update(next: Patch<Data>): void {
    for (const key in next) {
      if (Object.hasOwn(next, key) && !keys.includes(key)) {
        refuse(name, `update must name layers (${keys.join(", ") || "there are none"})`, key);
      }
    }
    for (const key of keys) {
      if (next[key] !== undefined) shown.set(key, next[key], painted && motion && seen && !ended);
    }
    schedule();
    host.changed?.();
  }

  if (options.data !== undefined) update(options.data);

  return {
    get frame() {
      return frame;
    },
    get size() {
      return layout;
    },
    home,
    update,
    setDomains({ x = layout.xDomain, y = layout.yDomain }) {
      lay({ xDomain: checkDomain(name, "xDomain", x), yDomain: checkDomain(name, "yDomain", y) });
      schedule();
    },
    nearest: (x, y, radius = 22) => frame && findNearest(shown.now, x, y, frame, radius, report),
    overlay(draw) {
      if (typeof draw !== "function") refuse(name, "overlay must be a function that draws", draw);
      const own: typeof draw = (...given) => draw(...given); // the same function may be laid over twice
      overlays.add(own);
      schedule();
      return () => {
        if (overlays.delete(own)) schedule();
      };
    },
    repaint: schedule,
    summary: () => summarize(shown.settled(), report),
    drawOn(onto, { width = layout.width, height = layout.height, scale = 1, theme, ...size } = {}) {
      for (const [option, value] of Object.entries({ width, height, scale })) checkPositive(name, option, value);
      if (size.background !== undefined) checkText(name, "background", size.background);
      const colors = theme === undefined ? palette : palette.under(themeOf(theme));
      const still = {
        layers: shown.settled(),
        overlays: size.overlays ? overlays : [],
        background: size.background ?? background,
      };
      paint(onto, createFrame({ ...layout, width, height }, colors), still, { across: scale, down: scale }, report);
    },
    resize({ width, height, deviceWidth, deviceHeight }) {
      if (ended) return;
      lay({ width, height });
      if (frame === undefined) return;
      density.across = deviceWidth / width;
      density.down = deviceHeight / height;
      cancel();
      paintNow(); // at once: a canvas of a new size is blank, and is about to be shown
      if (shown.busy() || (motion && shown.now.some(moves))) schedule();
    },
    allowMotion(allowed) {
      motion = allowed;
      if (!allowed) shown.finish();
      schedule();
    },
    show(next) {
      seen = next;
      if (seen && stale) schedule();
      if (seen) return;
      stale ||= request !== 0;
      cancel();
      clock.pause();
      shown.finish();
    },
    paintNow,
    release() {
      cancel();
      ended = true;
    },
  };
}

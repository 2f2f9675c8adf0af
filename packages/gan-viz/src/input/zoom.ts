import { checkDomain, checkOption, checkRange } from "../check.ts";
import { claim } from "./claim.ts";
import type { Domains } from "./constrain.ts";
import { createDoubleTap } from "./double-tap.ts";
import { createGrip } from "./grip.ts";
import { createLens, type ZoomSurface } from "./lens.ts";
import { locate } from "./locate.ts";
import { type Pointer, watchPointers } from "./pointers.ts";
import { isInPlot } from "./unproject.ts";
import { wheelFactor } from "./wheel.ts";
import { zoomCommand } from "./zoom-keys.ts";

export interface ZoomOptions {
  /**
   * When a wheel zooms: "modified" with Ctrl or ⌘ and by pinching a trackpad, "always", or "never". Defaults to
   * "modified", so that the page scrolls as ever.
   */
  readonly wheel?: "modified" | "always" | "never";
  /** How many fingers move the picture. Defaults to "two", so that one scrolls the page as ever. */
  readonly fingers?: "one" | "two";
  /** The data that may be shown. Defaults to the view's home domains; more lets one zoom out and pan beyond them. */
  readonly extent?: Partial<Domains>;
  /** The highest level, in [1, 10⁶]; home is 1. Defaults to 32. */
  readonly maxZoom?: number;
  /** By how much a double click, a double tap and a key zoom, in [1.01, 16]. Defaults to 2. */
  readonly factor?: number;
  /** What is shown has changed, by hand or by a call. */
  readonly onChange?: (domains: Domains, level: number) => void;
}

export interface Zoom {
  /** How many times larger than at home data are shown. */
  readonly level: number;
  /** Scales about a place in CSS pixels, by default the middle of the plot. */
  zoomBy(factor: number, x?: number, y?: number): void;
  /** Moves the picture by CSS pixels, rightwards and downwards. */
  panBy(dx: number, dy: number): void;
  /** Back to the home domains. */
  reset(): void;
  /** Stops listening; what is shown stays. Safe twice. */
  destroy(): void;
}

const STILL = 8; // CSS pixels that a tap may slip

/**
 * Lets a person pan and zoom a view: drag, wheel, pinch, double click, double tap, keys. Both axes scale alike. There is
 * no inertia: the picture stops when the hand does.
 */
export function zoom(view: ZoomSurface, options: ZoomOptions = {}): Zoom {
  const { wheel = "modified", fingers = "two", maxZoom = 32, factor = 2, onChange } = options;
  checkOption("zoom", "wheel", wheel, ["modified", "always", "never"]);
  checkOption("zoom", "fingers", fingers, ["one", "two"]);
  checkRange("zoom", "maxZoom", maxZoom, 1, 1e6);
  checkRange("zoom", "factor", factor, 1.01, 16);
  const { home, canvas } = view;
  const { x: extentX = home.x, y: extentY = home.y } = options.extent ?? {};
  checkDomain("zoom", "extent.x", extentX);
  checkDomain("zoom", "extent.y", extentY);

  const life = new AbortController();
  const { signal } = life;
  const lens = createLens(view, { home, extent: { x: extentX, y: extentY }, maxZoom }, onChange);
  const grip = createGrip(view, lens, fingers);
  const isDoubleTap = createDoubleTap();
  let first: Pointer | undefined; // where the pointer that came first, and alone, was pressed

  const pointers = watchPointers(
    canvas,
    {
      down(pointer) {
        if (view.frame === undefined || !isInPlot(view.frame, pointer.x, pointer.y)) return false;
        first = pointers.held.size === 1 ? pointer : undefined;
        grip.take(pointers.held);
        return true;
      },
      drag: () => grip.follow(pointers.held),
      up({ x, y, kind }) {
        grip.take(pointers.held);
        const tapped = first !== undefined && kind === "touch" && Math.hypot(x - first.x, y - first.y) < STILL;
        if (tapped && isDoubleTap({ x, y }, performance.now())) lens.zoomAt(factor, x, y);
      },
      cancel: () => grip.take(pointers.held),
    },
    signal,
  );

  function turn(event: WheelEvent): void {
    const modified = event.ctrlKey || event.metaKey;
    const { frame } = view;
    if (frame === undefined || wheel === "never" || (wheel === "modified" && !modified)) return;
    const { x, y } = locate(canvas).toElement(event.clientX, event.clientY);
    if (!isInPlot(frame, x, y)) return;
    // At a limit a bare wheel scrolls on; with Ctrl it would zoom the page.
    if (lens.zoomAt(wheelFactor(event), x, y) || modified) event.preventDefault();
  }

  function doubleClick(event: MouseEvent): void {
    if (first?.kind === "touch") return; // two taps have done it
    const { x, y } = locate(canvas).toElement(event.clientX, event.clientY);
    if (view.frame === undefined || !isInPlot(view.frame, x, y)) return;
    lens.zoomAt(event.shiftKey ? 1 / factor : factor, x, y);
  }

  function key(event: KeyboardEvent): void {
    const command = event.defaultPrevented ? undefined : zoomCommand(event);
    if (command === undefined || view.frame === undefined) return;
    const { left, right, top, bottom } = view.frame.plot;
    if (command.do === "pan") {
      // At the edge, and at home, an arrow is the page's.
      if (!lens.panBy(-command.across * (right - left), -command.down * (bottom - top))) return;
    } else if (command.do === "reset") {
      lens.reset();
    } else {
      lens.zoomAt(command.do === "in" ? factor : 1 / factor, (left + right) / 2, (top + bottom) / 2);
    }
    event.preventDefault();
    event.stopPropagation();
  }

  canvas.addEventListener("wheel", turn, { signal, passive: false });
  canvas.addEventListener("dblclick", doubleClick, { signal });
  canvas.addEventListener("keydown", key, { signal });
  // With two fingers down a browser may scroll all the same, whatever touch-action says of pinching.
  const stay = (event: TouchEvent): void => {
    if (event.targetTouches.length > 1) event.preventDefault();
  };
  canvas.addEventListener("touchmove", stay, { signal, passive: false });
  const touchAction = fingers === "one" ? "none" : "pan-x pan-y";
  claim(canvas, ATTRIBUTES, { ...STYLES, "touch-action": touchAction }, signal);

  return {
    get level() {
      return lens.level;
    },
    zoomBy(by, x, y) {
      const plot = view.frame?.plot;
      if (plot === undefined || signal.aborted) return;
      lens.zoomAt(by, x ?? (plot.left + plot.right) / 2, y ?? (plot.top + plot.bottom) / 2);
    },
    panBy(dx, dy) {
      if (!signal.aborted) lens.panBy(dx, dy);
    },
    reset() {
      if (!signal.aborted) lens.reset();
    },
    destroy: () => life.abort(),
  };
}

const ATTRIBUTES = { role: "application", "aria-roledescription": "picture", tabindex: "0" };
const STYLES = { "user-select": "none", "-webkit-user-select": "none" };

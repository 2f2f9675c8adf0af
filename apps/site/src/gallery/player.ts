import type { Scene as WholeScene } from "./contract.ts";

type Scene = Pick<WholeScene, "show" | "play">;

/** A scene on a canvas, with its options and its motion. */
export interface Player {
  /** Shows the scene with these options, at the next frame. */
  set(options: Readonly<Record<string, unknown>>): void;
  /** Whether its data move, while it is on screen. They stay where they are when stopped. */
  run(on: boolean): void;
  /** Stops drawing and listening. Safe twice. */
  destroy(): void;
}

/** Past this many milliseconds without a frame, as after a hidden tab, motion goes on from where it was. */
const PAUSE = 100;

/** Shows a scene and keeps it as it should be: its options, its motion, the density of the screen. */
export function createPlayer(canvas: HTMLCanvasElement, scene: Scene): Player {
  const life = new AbortController();
  let options: Readonly<Record<string, unknown>> = {};
  let shown = show();
  let stale = false;
  let running = false;
  let seen = false;
  let request = 0;
  let last = 0;
  let elapsed = 0;

  function show(): ReturnType<Scene["show"]> {
    return scene.show(canvas, devicePixelRatio, options as Record<string, never>);
  }

  function frame(now: number): void {
    request = 0;
    if (stale) {
      shown.destroy();
      shown = show();
      if (elapsed > 0) scene.play?.(shown, elapsed / 1000);
      stale = false;
    }
    const moving = running && seen && scene.play !== undefined;
    if (moving) {
      const step = now - last;
      elapsed += step >= 0 && step < PAUSE ? step : 0;
      scene.play?.(shown, elapsed / 1000);
    }
    last = now;
    if (moving) schedule();
  }

  function schedule(): void {
    if (!life.signal.aborted) request ||= requestAnimationFrame(frame);
  }

  function redraw(): void {
    stale = true;
    schedule();
  }

  const observer = new IntersectionObserver((changes) => {
    seen = changes.at(-1)!.isIntersecting;
    schedule();
  });
  observer.observe(canvas);
  watchDensity(redraw, life.signal);
  life.signal.addEventListener("abort", () => {
    cancelAnimationFrame(request);
    observer.disconnect();
    shown.destroy();
  });

  return {
    set(next) {
      options = next;
      redraw();
    },
    run(on) {
      running = on;
      schedule();
    },
    destroy: () => life.abort(),
  };
}

/** Calls when the page is zoomed, or moved to a screen of another density. */
function watchDensity(changed: () => void, signal: AbortSignal): void {
  const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
  const once = (): void => {
    changed();
    watchDensity(changed, signal);
  };
  query.addEventListener("change", once, { once: true, signal });
}

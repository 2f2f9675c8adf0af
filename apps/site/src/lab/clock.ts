/** Time, as the trainer needs it; in tests it is turned by hand. */
export interface Clock {
  /** Milliseconds since some moment. */
  now(): number;
  /** The next animation frame. In a hidden tab it does not come, and so training rests, unless it is asked not to. */
  frame(): Promise<void>;
  /** Calls back every so many milliseconds, until the function it returns is called. */
  every(milliseconds: number, tick: () => void): () => void;
}

/** What a clock needs of a page; a window is one. */
export interface ClockHost {
  readonly document: Pick<Document, "hidden" | "addEventListener">;
  readonly performance: Pick<Performance, "now">;
  requestAnimationFrame(done: () => void): unknown;
  setTimeout(done: () => void, milliseconds: number): unknown;
  /** Calls back soon, as a message does, which no browser holds back in a hidden tab. */
  post(done: () => void): void;
}

/** Milliseconds between two frames of a hidden tab, where neither is a frame. */
const hiddenFrame = 200;

/**
 * The page's time. While `background` holds, frames come in a hidden tab too, though nothing is painted: no more than
 * five a second. Browsers hold back what a hidden tab does: animation frames do not come at all, timers once a second
 * at most, and in Chromium once a minute after five of them. Messages are not held back, a worker computes as before,
 * so whoever trains for longer than 200 ms between two frames loses nothing. A browser may still freeze a page that was
 * long out of sight, or a phone stop it: then it goes on where it was when it is seen again.
 */
export function createPageClock(background: () => boolean, host: () => ClockHost = pageHost): Clock {
  const waiting = new Set<() => void>();
  let page: ClockHost | undefined;
  let last = 0;

  /** Asked for late, as there is no page where the site is built. */
  function opened(): ClockHost {
    if (page) return page;
    const found = host();
    found.document.addEventListener("visibilitychange", () => {
      if (unseen(found)) for (const done of waiting) soon(found, done);
    });
    page = found;
    return found;
  }

  const unseen = ({ document }: ClockHost): boolean => document.hidden && background();

  function soon({ performance, setTimeout, post }: ClockHost, done: () => void): void {
    const wait = last + hiddenFrame - performance.now();
    const come = (): void => {
      last = performance.now();
      done();
    };
    if (wait > 0) setTimeout(come, wait);
    else post(come);
  }

  return {
    now: () => opened().performance.now(),
    frame() {
      const at = opened();
      return new Promise((resolve) => {
        const done = (): void => {
          waiting.delete(done);
          resolve();
        };
        waiting.add(done);
        if (unseen(at)) soon(at, done);
        else at.requestAnimationFrame(done);
      });
    },
    every(milliseconds, tick) {
      const timer = setInterval(tick, milliseconds);
      return () => clearInterval(timer);
    },
  };
}

function pageHost(): ClockHost {
  const { port1, port2 } = new MessageChannel();
  const posted: (() => void)[] = [];
  port1.onmessage = () => posted.shift()?.();
  return {
    document,
    performance,
    requestAnimationFrame: (done) => requestAnimationFrame(done),
    setTimeout: (done, milliseconds) => setTimeout(done, milliseconds),
    post(done) {
      posted.push(done);
      port2.postMessage(0);
    },
  };
}

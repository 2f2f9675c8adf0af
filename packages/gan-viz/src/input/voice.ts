export interface Voice {
  /** Says it now, or as soon as enough time has passed since the last; of several that wait, the last is said. */
  say(text: string): void;
  /** Says it once nothing has been said or held for a while: for what changes with every key. */
  settle(text: string): void;
  destroy(): void;
}

const PAUSE = 500; // milliseconds without another before what changes quickly is said

/**
 * Speaks at a humane rate: never twice within `every` milliseconds. Without a listener, a polite live region beside the
 * element speaks for it.
 */
export function createVoice(element: Element, onSay?: (text: string) => void, every = 1000): Voice {
  const region = onSay === undefined ? createRegion(element) : undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = Number.NEGATIVE_INFINITY;
  let over = false;

  function plan(text: string, wait: number): void {
    clearTimeout(timer);
    if (over) return;
    if (wait <= 0) speak(text);
    else timer = setTimeout(() => speak(text), wait);
  }

  function speak(text: string): void {
    last = performance.now();
    if (region === undefined) onSay?.(text);
    // The same words again are no change to a live region, and not read.
    else region.textContent = region.textContent === text ? `${text}\u00a0` : text;
  }

  return {
    say: (text) => plan(text, last + every - performance.now()),
    settle: (text) => plan(text, Math.max(PAUSE, last + every - performance.now())),
    destroy() {
      over = true;
      clearTimeout(timer);
      region?.remove();
    },
  };
}

// Off the screen for eyes, there for screen readers. Anchored so that it never widens the page.
const UNSEEN =
  "position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap";

function createRegion(element: Element): HTMLElement {
  const region = document.createElement("div");
  region.setAttribute("role", "status");
  region.setAttribute("aria-live", "polite");
  region.style.cssText = UNSEEN;
  element.after(region);
  return region;
}

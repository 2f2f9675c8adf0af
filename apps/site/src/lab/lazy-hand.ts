/** What is listened to until the hand is there, and told to it again then. */
const heard = ["pointermove", "pointerdown", "pointerup", "keydown", "focus"] as const;

/**
 * A hand that is fetched when its canvas is first pointed at or focused: few visitors point at every picture. Until then the
 * canvas is to be reached and named as it will be.
 *
 * @param fetch Brings what takes hold of the canvas and answers with what lets go. One that failed is asked again.
 */
export function lazyHand(
  canvas: Pick<HTMLCanvasElement, "addEventListener" | "dispatchEvent" | "setAttribute">,
  role: string,
  fetch: () => Promise<() => () => void>,
): () => void {
  const life = new AbortController();
  const waiting = new AbortController();
  let missed: Event[] = [];
  let release: (() => void) | undefined;
  let fetching = false;

  canvas.setAttribute("tabindex", "0");
  canvas.setAttribute("role", "application");
  canvas.setAttribute("aria-roledescription", role);

  function hear(event: Event): void {
    missed = [...missed.filter(({ type }) => type !== "pointermove" || event.type !== type), event];
    if (fetching) return;
    fetching = true;
    fetch().then(take, () => {
      fetching = false;
      missed = [];
    });
  }

  function take(hold: () => () => void): void {
    if (life.signal.aborted) return;
    waiting.abort();
    release = hold();
    for (const event of missed) canvas.dispatchEvent(again(event));
    missed = [];
  }

  for (const type of heard) canvas.addEventListener(type, hear, { signal: waiting.signal });

  return () => {
    life.abort();
    waiting.abort();
    release?.();
  };
}

/** The same event, as an event can only be told once. */
function again(event: Event): Event {
  const Kind = event.constructor as typeof Event;
  return new Kind(event.type, event);
}

/** Calls back after some milliseconds, unless the function it returns is called first. */
export type Later = (milliseconds: number, act: () => void) => () => void;

export interface Throttle<T> {
  /** Acts at once if nothing was done for a while; else with the last value given, when the while is over. */
  push(value: T): void;
  /** Acts on what waits, now. */
  flush(): void;
}

/** At most one act in so many milliseconds, and always one on the last value. */
export function createThrottle<T>(
  milliseconds: number,
  act: (value: T) => void,
  later: Later = afterwards,
): Throttle<T> {
  let waiting: { readonly value: T } | undefined;
  let stop: (() => void) | undefined;

  function turn(): void {
    stop = undefined;
    if (!waiting) return;
    const { value } = waiting;
    waiting = undefined;
    stop = later(milliseconds, turn);
    act(value);
  }

  return {
    push(value) {
      waiting = { value };
      if (!stop) turn();
    },
    flush() {
      if (!waiting) return;
      stop?.();
      turn();
    },
  };
}

function afterwards(milliseconds: number, act: () => void): () => void {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
}

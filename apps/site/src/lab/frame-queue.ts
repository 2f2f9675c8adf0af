import type { Clock } from "./clock.ts";

/** Work put off to the coming animation frames, one piece each. */
export interface FrameQueue {
  add(work: () => void): void;
  /** Forgets what has not been done yet. */
  clear(): void;
}

export function createFrameQueue(clock: Pick<Clock, "frame">): FrameQueue {
  let waiting: (() => void)[] = [];
  let busy = false;

  async function drain(): Promise<void> {
    if (busy) return;
    busy = true;
    while (waiting.length > 0) {
      await clock.frame();
      waiting.shift()?.();
    }
    busy = false;
  }

  return {
    add(work) {
      waiting.push(work);
      void drain();
    },
    clear() {
      waiting = [];
    },
  };
}

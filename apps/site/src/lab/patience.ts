import type { Clock } from "./clock.ts";
import { lost } from "./lost.ts";

/**
 * Waits for an answer, but for no more than so many seconds. They are counted by ticks and not read from a clock: a
 * computer that slept for an hour has not waited.
 */
export function withPatience<T>(answer: Promise<T>, seconds: number, clock: Pick<Clock, "every">): Promise<T> {
  return new Promise((resolve, reject) => {
    let ticks = 0;
    const stop = clock.every(1000, () => {
      ticks++;
      if (ticks < seconds) return;
      stop();
      reject(lost(`no answer in ${seconds} s`));
    });
    answer.then(resolve, reject).finally(stop);
  });
}

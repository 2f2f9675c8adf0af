import type { LibraryView } from "../library/library-view.svelte.ts";
import type { LabState } from "../state.svelte.ts";
import type { SlowMotion, SlowMotionOptions } from "./slow-motion.ts";

/** Slow motion, loaded when it is first entered: most visits never do. */
export function lazySlow(
  { table }: Pick<LabState, "table">,
  options: Omit<SlowMotionOptions, "words">,
  library: Pick<LibraryView, "with" | "words">,
  report: (error: unknown) => void,
): SlowMotion {
  let slow: SlowMotion | undefined;

  async function enter(): Promise<void> {
    try {
      if (slow === undefined) {
        const { createSlowMotion } = await library.with(() => import("./slow-motion.ts"));
        slow ??= createSlowMotion({ ...options, words: library.words });
      }
      if (table.slow) slow.enter();
    } catch (error) {
      table.slow = false;
      report(error);
    }
  }

  return {
    enter: () => void enter(),
    leave: () => slow?.leave(),
    toggle: () => slow?.toggle(),
    next: () => slow?.next(),
    previous: () => slow?.previous(),
    setSeconds: (seconds) => slow?.setSeconds(seconds),
    frame: (...args) => slow?.frame?.(...args),
    cut: (iteration) => slow?.cut?.(iteration),
    configured: (config) => slow?.configured?.(config),
    dispose: () => slow?.dispose(),
  };
}

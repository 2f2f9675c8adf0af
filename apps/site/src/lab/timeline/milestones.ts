import type { Words } from "../../words/words.ts";
import { coveredCount } from "../mode-log.ts";
import type { RunRecord } from "../run-record.ts";
import type { LabState } from "../state.svelte.ts";
import type { Watcher } from "../watcher.ts";

type Sees = Pick<LabState, "events" | "modeCount" | "record">;

/** Of many modes, so many are worth a word before all are. */
const first = 3;
/** A divergence that has fallen to this share of its first value is worth one. */
const share = 0.5;

/** Puts on the timeline what a run achieves, and what was changed by hand on its way. Each achievement counts once. */
export function createMilestones({ events, modeCount, record }: Sees, words: Words["timeline"]): Watcher {
  let seen: RunRecord | undefined;
  let covered = Number.NaN; // the most so far; NaN before anything was counted
  let changes = 0;

  function milestone(iteration: number, text: string): void {
    if (!events.list.some((event) => event.text === text)) events.add({ iteration, kind: "milestone", text });
  }

  /** Where the run is another, or has lost its end, its curve knows what came before. */
  function recall(): void {
    seen = record.value;
    const { length, y } = seen.modes.covered;
    covered = length > 0 ? Math.max(...y[0]!.subarray(0, length)) : Number.NaN;
  }

  function noteModes(iteration: number, now: number, all: number): void {
    // What was so from the first is no achievement.
    if (covered < first && now >= first && now < all) milestone(iteration, words.firstModes(now));
    if (covered < all && now >= all) milestone(iteration, words.allModes(all));
    if (!(now <= covered)) covered = now;
  }

  return {
    frame({ iteration, probe }, gan, past) {
      if (past) return;
      if (seen !== record.value) recall();
      const made = gan.history.save().changes;
      if (made.length !== changes) {
        changes = made.length;
        for (const change of made) {
          const [key] = Object.keys(change.patch ?? {});
          if (key !== undefined) events.add({ iteration: change.iteration, kind: "change", text: words.changed(key) });
        }
      }
      const shares = probe?.modes?.shares;
      const js = probe?.divergences?.["grid-js"]?.value;
      if (shares) noteModes(iteration, coveredCount(shares), shares.length);
      if (modeCount.value === 0 && js !== undefined && js < share * record.value.measure("grid-js").y[0]![0]!)
        milestone(iteration, words.halved);
    },
    cut() {
      changes = 0;
      recall();
    },
  };
}

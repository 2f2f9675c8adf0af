import type { TimelineEvent } from "./events.ts";
import type { TimeScale } from "./scale.ts";

/** What stands at one place of the timeline: an event, or several too close to be told apart. */
export interface Mark {
  /** Of the first one: going to the mark goes there. */
  readonly iteration: number;
  readonly x: number;
  readonly events: readonly TimelineEvent[];
  /** A triangle rather than a circle. */
  readonly grave: boolean;
}

/** Events as marks: those closer than `gap` pixels to the first of a mark join it. 64 by default, room for a label. */
export function marksOf(events: readonly TimelineEvent[], scale: TimeScale, gap = 64): readonly Mark[] {
  const marks: Mark[] = [];
  for (const event of events) {
    const x = scale.x(event.iteration);
    const grave = event.kind === "diagnosis";
    const last = marks.at(-1);
    if (last && x - last.x < gap) {
      marks[marks.length - 1] = { ...last, events: [...last.events, event], grave: last.grave || grave };
    } else marks.push({ iteration: event.iteration, x, events: [event], grave });
  }
  return marks;
}

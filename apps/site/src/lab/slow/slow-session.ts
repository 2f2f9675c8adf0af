import type { Session } from "../session.ts";
import type { LabState } from "../state.svelte.ts";
import type { SlowMotion } from "./slow-motion.ts";

/** The same session, in which run, pause and single steps are those of slow motion while that is on. */
export function slowSession(
  session: Session,
  { table }: Pick<LabState, "table">,
  slow: Pick<SlowMotion, "toggle" | "next" | "previous">,
): Session {
  /** What is asked of many iterations leaves slow motion first. */
  function atFullSpeed<T>(work: (asked: T) => void): (asked: T) => void {
    return (asked) => {
      table.slow = false;
      work(asked);
    };
  }

  return {
    ...session,
    get gan() {
      return session.gan;
    },
    toggleRun: () => (table.slow ? slow.toggle() : session.toggleRun()),
    step: (players) => (table.slow ? slow.next() : session.step(players)),
    stepBack: () => (table.slow ? slow.previous() : session.stepBack()),
    runTo: atFullSpeed(session.runTo),
    runFor: atFullSpeed(session.runFor),
    runUntil: atFullSpeed(session.runUntil),
    goTo: atFullSpeed(session.goTo),
  };
}

import cliProgress from "cli-progress";
import type { Terminal } from "./terminal.ts";

export interface Progress {
  /** How far the work is, in the unit of the total. */
  move(done: number, iteration: number): void;
  /** What was found on the way: a line of its own, or, with a bar, beside it from now on. */
  note(line: string): void;
  /** Takes the bar off the screen. Safe twice. */
  stop(): void;
}

/** A bar where lines for people go to a terminal; plain lines, and only those noted, otherwise. */
export function createProgress({ screen, say }: Pick<Terminal, "screen" | "say">, total: number): Progress {
  if (screen === null) return { move: () => {}, note: say, stop: () => {} };
  const bar = new cliProgress.SingleBar({
    format: "{bar} {percentage}% · iteration {iteration} · {note}",
    barCompleteChar: "█",
    barIncompleteChar: "░",
    barsize: 24,
    stream: screen,
    clearOnComplete: true,
    gracefulExit: false, // the command sees to signals itself
    hideCursor: true,
  });
  bar.start(total, 0, { iteration: 0, note: "" });
  return {
    move: (done, iteration) => bar.update(Math.min(done, total), { iteration }),
    note: (line) => bar.update({ note: line }),
    stop: () => bar.stop(),
  };
}

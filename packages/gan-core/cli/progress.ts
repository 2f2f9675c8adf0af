import cliProgress from "cli-progress";
import type { Terminal } from "./terminal.ts";

export interface Progress {
  /** How far the work is, in the unit of the total. */
  move(done: number, count: number): void;
  /** What was found on the way: a line of its own, or, with a bar, beside it from now on. */
  note(line: string): void;
  /** Takes the bar off the screen. Safe twice. */
  stop(): void;
}

/**
 * A bar where lines for people go to a terminal; plain lines, and only those noted, otherwise.
 *
 * @param unit What the bar counts beside it. "iteration" by default.
 */
export function createProgress(
  { screen, say }: Pick<Terminal, "screen" | "say">,
  total: number,
  unit = "iteration",
): Progress {
  if (screen === null) return { move: () => {}, note: say, stop: () => {} };
  const bar = new cliProgress.SingleBar({
    format: `{bar} {percentage}% · ${unit} {count} · {note}`,
    barCompleteChar: "█",
    barIncompleteChar: "░",
    barsize: 24,
    stream: screen,
    clearOnComplete: true,
    gracefulExit: false, // the command sees to signals itself
    hideCursor: true,
  });
  bar.start(total, 0, { count: 0, note: "" });
  return {
    move: (done, count) => bar.update(Math.min(done, total), { count }),
    note: (line) => bar.update({ note: line }),
    stop: () => bar.stop(),
  };
}

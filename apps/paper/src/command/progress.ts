import type { Trial } from "../trials/trial.ts";

export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface Progress {
  reached(index: number, iteration: number): void;
  done(index: number): void;
  /** Leaves the line it was writing on. */
  end(): void;
}

/** Says how far a list of trials is: a line for each one done, and on a terminal one that is rewritten meanwhile. */
export function createProgress(runs: readonly Trial[], terminal: Terminal): Progress {
  const at = new Float64Array(runs.length);
  const total = runs.reduce((sum, run) => sum + run.iterations, 0);
  let finished = 0;
  const clear = terminal.isTTY ? "\r\u001b[K" : "";

  function rewrite(): void {
    if (!terminal.isTTY) return;
    const trained = at.reduce((sum, iterations) => sum + iterations, 0);
    const share = total === 0 ? 1 : trained / total;
    terminal.write(`${clear}${finished} of ${runs.length} runs, ${(100 * share).toFixed(1)} % of all iterations`);
  }

  return {
    reached(index, iteration) {
      at[index] = iteration;
      rewrite();
    },
    done(index) {
      at[index] = runs[index]!.iterations;
      finished++;
      terminal.write(`${clear}[${finished}/${runs.length}] ${runs[index]!.label}\n`);
      rewrite();
    },
    end: () => void terminal.write(clear),
  };
}

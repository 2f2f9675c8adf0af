import { measure } from "../src/index.ts";
import { chooseMetrics, dataOf } from "./metrics.ts";
import { openGan, readRunFile } from "./open-run.ts";
import { reportJson, reportTable } from "./report.ts";
import type { Terminal } from "./terminal.ts";

export interface EvaluateRunOptions {
  /** A comma list of ids; `true`, the default, for the usual ones. */
  readonly metrics?: string | true;
  /** Points of each cloud, 10,000 by default. Metrics that take no more than so many get so many. */
  readonly count?: number;
  /** The run's own by default. */
  readonly seed?: number;
  readonly average?: boolean;
  readonly json?: boolean;
}

/** `gan eval run.json`: how far a saved run's fakes are from its data. Same seed, same numbers. */
export async function evaluateRun(file: string, options: EvaluateRunOptions, terminal: Terminal): Promise<void> {
  const { metrics = true, count = 10_000, seed, average = false } = options;
  const { checkpoint } = await readRunFile(file, terminal);
  const ids = chooseMetrics(metrics, dataOf(checkpoint.config));
  const gan = await openGan(checkpoint, seed);
  try {
    const rows = await measure(gan, ids, { count, average });
    terminal.out(options.json ? reportJson(rows, { iteration: gan.iteration }) : reportTable(rows));
  } finally {
    await gan.dispose();
  }
}

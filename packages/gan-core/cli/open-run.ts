import { type Checkpoint, createGan, type Gan, type HistoryState, readRun } from "../src/index.ts";
import { nameOf, readText } from "./files.ts";
import { blame } from "./refuse.ts";
import type { Terminal } from "./terminal.ts";

/** What a run file holds. "-" is standard input. */
export async function readRunFile(
  file: string,
  terminal: Terminal,
): Promise<{ readonly checkpoint: Checkpoint; readonly history?: HistoryState }> {
  const text = await readText(file, terminal);
  return blame(nameOf(file), () => readRun(text));
}

/**
 * A Gan that stands where the checkpoint does.
 *
 * @param seed For probes alone: other points, other latents. The run's own seed by default: the points it shows.
 */
export async function openGan(checkpoint: Checkpoint, seed = checkpoint.config.seed): Promise<Gan> {
  const config = { ...checkpoint.config, seed };
  const gan = await createGan(config, { now: () => performance.now() });
  await gan.restore({ ...checkpoint, config });
  return gan;
}

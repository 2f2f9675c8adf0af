import {
  createGan,
  createHistory,
  type Gan,
  type History,
  type RunConfig,
  readConfig,
  recordHistory,
} from "../src/index.ts";
import { type ConfigOptions, loadConfig } from "./load-config.ts";
import { openGan, readRunFile } from "./open-run.ts";
import { named, refuse } from "./refuse.ts";
import { setPath } from "./set-path.ts";
import type { Terminal } from "./terminal.ts";

export interface StartOptions extends ConfigOptions {
  /** The run file to go on from. */
  readonly resume?: string;
  /** Whether to keep a history. A run resumed with one goes on keeping it. */
  readonly history?: boolean;
}

/** A run that is to be trained, and its history where one is kept. */
export interface StartedRun {
  readonly gan: Omit<Gan, "restore">;
  readonly history: History | null;
}

/** A new run of a config, or a saved one where it left off; what `--set` says of that is changed from here on. */
export async function startRun(
  file: string | undefined,
  options: StartOptions,
  terminal: Terminal,
): Promise<StartedRun> {
  const { resume, history = false, set = [] } = options;
  if (resume === undefined) {
    const gan = await createGan(await loadConfig(file, options, terminal), { now: () => performance.now() });
    return record(gan, history ? createHistory() : null);
  }
  refuseBesideResume(file, options);
  const saved = await readRunFile(resume, terminal);
  const patch = difference(saved.checkpoint.config, readConfig(set.reduce<unknown>(setPath, saved.checkpoint.config)));
  const gan = await openGan(saved.checkpoint);
  try {
    const run = await record(gan, history || saved.history ? createHistory({}, saved.history) : null);
    if (Object.keys(patch).length > 0) await run.gan.configure(patch).catch(blameSet);
    return run;
  } catch (error) {
    await gan.dispose();
    throw error;
  }
}

function blameSet(error: unknown): never {
  throw named("--set with --resume", error);
}

async function record(gan: Gan, history: History | null): Promise<StartedRun> {
  return { gan: history === null ? gan : await recordHistory(gan, history), history };
}

function refuseBesideResume(file: string | undefined, { data, seed }: StartOptions): void {
  for (const [name, value] of Object.entries({ config: file, "--data": data, "--seed": seed })) {
    if (value !== undefined) refuse(name, "must be left out with --resume, as a run keeps its own", value);
  }
}

/** The parts of a config that another one has differently. */
function difference(from: RunConfig, to: RunConfig): Partial<RunConfig> {
  return Object.fromEntries(
    Object.entries(to).filter(([key, part]) => JSON.stringify(part) !== JSON.stringify(from[key as keyof RunConfig])),
  );
}

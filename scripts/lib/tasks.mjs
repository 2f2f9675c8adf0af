import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { root, run } from "./spawn.mjs";

/**
 * What became of one task of one package.
 *
 * @typedef {object} Outcome
 * @property {string} id "gan-core#types"; "//" is the root.
 * @property {string} task "types".
 * @property {string} directory The package's folder, from the repository's root; "" for the root.
 * @property {number | null} code The exit code; null when it never ran because something it needs failed.
 */

/**
 * Runs tasks in every package that has them, through turbo. One that fails stops only those that need its result.
 *
 * @param {readonly string[]} tasks
 * @param {{ env?: Readonly<Record<string, string>>, concurrency: number }} options
 * @returns {Promise<Outcome[]>} One for each planned task, tasks pulled in as dependencies included.
 */
export async function runTasks(tasks, { env = {}, concurrency }) {
  const planned = await plan(tasks);
  const summaries = join(root, ".turbo", "runs");
  await rm(summaries, { recursive: true, force: true });
  const { interrupted } = await run(
    "turbo",
    [
      "run",
      ...tasks,
      "--continue=dependencies-successful",
      "--summarize",
      `--concurrency=${concurrency}`,
      "--output-logs=new-only",
    ],
    { env },
  );
  if (interrupted) throw new Error("Interrupted.");
  const codes = await readCodes(summaries);
  return planned.map((outcome) => ({ ...outcome, code: codes.get(outcome.id) ?? null }));
}

/**
 * The same tasks, none of them run.
 *
 * @param {readonly string[]} tasks
 * @returns {Promise<Outcome[]>}
 */
export async function plan(tasks) {
  const { code, output, errors } = await run("turbo", ["run", ...tasks, "--dry-run=json"], { capture: true });
  if (code !== 0) throw new Error(`turbo: the tasks ${tasks.join(", ")} must be plannable, got:\n${output}${errors}`);
  return readPlan(output);
}

/**
 * @param {string} json What `turbo run --dry-run=json` prints.
 * @returns {Outcome[]}
 */
export function readPlan(json) {
  /** @type {{ tasks: { taskId: string, task: string, directory: string, command: string }[] }} */
  const { tasks } = JSON.parse(json);
  return tasks
    .filter(({ command }) => command !== "<NONEXISTENT>")
    .map(({ taskId, task, directory }) => ({ id: taskId, task, directory, code: null }));
}

/**
 * @param {string} folder Where turbo wrote the summary of its run.
 * @returns {Promise<Map<string, number>>} Exit codes of the tasks that ran or came from the cache.
 */
async function readCodes(folder) {
  /** @type {Map<string, number>} */
  const codes = new Map();
  const files = await readdir(folder).catch(() => []);
  for (const file of files) {
    /** @type {{ tasks: { taskId: string, execution?: { exitCode?: number | null } }[] }} */
    const summary = JSON.parse(await readFile(join(folder, file), "utf8"));
    for (const { taskId, execution } of summary.tasks) {
      if (execution) codes.set(taskId, execution.exitCode ?? 1);
    }
  }
  return codes;
}

// What `pnpm test` runs: everything that proves the project, in every package, to one line with the totals.
import { existsSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { setUpBrowserHere } from "./lib/set-up-browser.mjs";
import { root } from "./lib/spawn.mjs";
import { plan, runTasks } from "./lib/tasks.mjs";
import { reportPath, total, totalLine } from "./lib/total.mjs";

const withoutBrowser = ["lint", "dead-code", "types", "build", "test:unit"];
const withBrowser = ["test:browser", "test:e2e"];
const cores = availableParallelism();

process.exitCode = await test();

async function test() {
  try {
    await removeReports();
    const count = total(await runAll(), read);
    if (count.failures.length > 0) say(`\nFailed:\n${count.failures.map((failure) => `  ${failure}`).join("\n")}`);
    say(`\n${totalLine(count)}`);
    return count.failed > 0 || count.passed === 0 ? 1 : 0;
  } catch (error) {
    say(`\n${error instanceof Error ? error.message : error}`);
    say(`\n${totalLine({ passed: 0, failed: 1, skipped: 0 })}`);
    return 1;
  }
}

/** A report is counted only if this run wrote it, or the cache brought it back with the result it belongs to. */
async function removeReports() {
  for (const { task, directory } of await plan([...withoutBrowser, ...withBrowser])) {
    const path = reportPath(task, directory);
    if (path !== undefined) await rm(join(root, path), { force: true });
  }
}

async function runAll() {
  // A browser may take minutes to install; what needs none goes on meanwhile.
  const browser = setUpBrowserHere(say).catch((error) => say(error.message));
  const first = await runTasks(withoutBrowser, { concurrency: cores });
  const path = await browser;
  if (path) say(`\nBrowser: ${path}\n`);
  // Browser tests wait on frames and on training, so each gets more of the machine.
  const concurrency = Math.max(1, Math.floor(cores / 2));
  const second = path
    ? await runTasks(withBrowser, { env: { CHROMIUM_PATH: path }, concurrency })
    : await plan(withBrowser);
  // Builds are planned in both halves; the first knows what became of them.
  const known = new Set(first.map(({ id }) => id));
  return [...first, ...second.filter(({ id }) => !known.has(id))];
}

/** @param {string} path */
function read(path) {
  const full = join(root, path);
  return existsSync(full) ? readFileSync(full, "utf8") : undefined;
}

/** @param {string} line */
function say(line) {
  console.log(line);
}

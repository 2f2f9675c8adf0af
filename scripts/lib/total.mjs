import { countReport, fail, none } from "./reports.mjs";

/** Tasks that are one test each: they either hold or they do not. */
const checks = ["lint", "dead-code", "types"];

/**
 * Adds up a whole run.
 *
 * - A task named `test:x` counts as the tests in its package's `.reports/x.json`. If it failed without a failed test
 *   in there (no report, a crash, a leaked error), that is one failed test more.
 * - lint, dead-code and types count as one test for each package that has them.
 * - Any other task, such as a build, counts only when it fails, as one.
 * - A task that never ran has failed.
 *
 * @param {readonly import("./tasks.mjs").Outcome[]} outcomes
 * @param {(path: string) => string | undefined} read The text of a report, if it is there.
 * @returns {import("./reports.mjs").Count}
 */
export function total(outcomes, read) {
  const sum = none();
  for (const outcome of outcomes) {
    const count = countTask(outcome, read);
    sum.passed += count.passed;
    sum.failed += count.failed;
    sum.skipped += count.skipped;
    sum.failures.push(...count.failures.map((what) => `${outcome.id}: ${what}`));
  }
  return sum;
}

/**
 * @param {import("./tasks.mjs").Outcome} outcome
 * @param {(path: string) => string | undefined} read
 */
function countTask({ task, directory, code }, read) {
  const path = reportPath(task, directory);
  const count = path === undefined || code === null ? none() : countFile(path, read);
  if (code === null) fail(count, "did not run.");
  else if (code !== 0 && count.failed === 0) fail(count, `ended with exit code ${code}.`);
  else if (code === 0 && checks.includes(task)) count.passed++;
  return count;
}

/**
 * @param {string} path
 * @param {(path: string) => string | undefined} read
 */
function countFile(path, read) {
  const json = read(path);
  if (json !== undefined) {
    try {
      return countReport(json);
    } catch {
      // half a report is no report
    }
  }
  const count = none();
  fail(count, `left no report at ${path}.`);
  return count;
}

/**
 * Where a task leaves its report, from the repository's root, if it is of the kind that does.
 *
 * @param {string} task
 * @param {string} directory
 */
export function reportPath(task, directory) {
  const [kind, name] = task.split(":");
  if (kind !== "test" || name === undefined) return undefined;
  return [directory, ".reports", `${name}.json`].filter((part) => part !== "").join("/");
}

/**
 * The line a whole test run ends with.
 *
 * @param {Pick<import("./reports.mjs").Count, "passed" | "failed" | "skipped">} count
 */
export function totalLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

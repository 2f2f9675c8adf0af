/**
 * Numbers of tests, and a line for each that failed.
 *
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} failures
 */

/**
 * Counts what a JSON report of Vitest or Playwright holds.
 *
 * @param {string} json
 * @returns {Count}
 */
export function countReport(json) {
  const report = JSON.parse(json);
  if (Array.isArray(report.testResults)) return countVitest(report);
  if (Array.isArray(report.suites)) return countPlaywright(report);
  throw new Error("report: must be Vitest's or Playwright's, got neither.");
}

/**
 * A file that could not be run at all holds no tests; it counts as one that failed.
 *
 * @param {{ testResults: { name: string, status: string, assertionResults: { status: string, fullName: string }[] }[] }} report
 * @returns {Count}
 */
function countVitest({ testResults }) {
  const count = none();
  for (const { name, status, assertionResults } of testResults) {
    for (const test of assertionResults) {
      if (test.status === "passed") count.passed++;
      else if (test.status === "failed") fail(count, test.fullName);
      else count.skipped++;
    }
    if (status === "failed" && !assertionResults.some((test) => test.status === "failed")) fail(count, name);
  }
  return count;
}

/**
 * @typedef {{ title: string, specs?: { title: string, tests: { status: string }[] }[], suites?: Suite[] }} Suite
 */

/**
 * A test that passed on a second try has passed. An error outside any test counts as one that failed.
 *
 * @param {{ suites: Suite[], errors?: { message?: string }[] }} report
 * @returns {Count}
 */
function countPlaywright({ suites, errors = [] }) {
  const count = none();
  /** @param {Suite} suite */
  const visit = (suite) => {
    for (const { title, tests } of suite.specs ?? []) {
      for (const { status } of tests) {
        if (status === "expected" || status === "flaky") count.passed++;
        else if (status === "skipped") count.skipped++;
        else fail(count, `${suite.title}: ${title}`);
      }
    }
    suite.suites?.forEach(visit);
  };
  suites.forEach(visit);
  for (const { message = "an error outside any test" } of errors) fail(count, message.split("\n")[0] ?? message);
  return count;
}

/** @returns {Count} */
export function none() {
  return { passed: 0, failed: 0, skipped: 0, failures: [] };
}

/**
 * @param {Count} count
 * @param {string} what
 */
export function fail(count, what) {
  count.failed++;
  count.failures.push(what);
}

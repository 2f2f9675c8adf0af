import { expect, it } from "vitest";
import { total, totalLine } from "./total.mjs";

const unit = { id: "a#test:unit", task: "test:unit", directory: "packages/a", code: 0 };
const types = { id: "a#types", task: "types", directory: "packages/a", code: 0 };
const build = { id: "a#build", task: "build", directory: "packages/a", code: 0 };
const nothing = () => undefined;

/** @param {readonly string[]} statuses */
const report = (...statuses) => {
  const assertionResults = statuses.map((status, i) => ({ status, fullName: `test ${i}` }));
  const status = statuses.includes("failed") ? "failed" : "passed";
  return JSON.stringify({ testResults: [{ name: "a.test.ts", status, assertionResults }] });
};

it("total() adds the tests of every report to the checks that hold", () => {
  const read = (/** @type {string} */ path) =>
    ({
      "packages/a/.reports/unit.json": report("passed", "passed", "skipped"),
      ".reports/unit.json": report("passed"),
    })[path];
  const root = { ...unit, id: "//#test:unit", directory: "" };
  const lint = { id: "//#lint", task: "lint", directory: "", code: 0 };
  // 2 + 1 tests, and lint and types as one each
  expect(total([unit, root, lint, types], read)).toEqual({ passed: 5, failed: 0, skipped: 1, failures: [] });
});

it("total() counts a failed check as one test, and names it", () => {
  const count = total([{ ...types, code: 2 }], nothing);
  expect(count).toEqual({ passed: 0, failed: 1, skipped: 0, failures: ["a#types: ended with exit code 2."] });
});

it("total() counts a build only when it fails", () => {
  expect(total([build], nothing)).toMatchObject({ passed: 0, failed: 0 });
  expect(total([{ ...build, code: 1 }], nothing)).toMatchObject({ passed: 0, failed: 1 });
});

it("total() counts a test task that left no report as one failed test, whatever its exit code", () => {
  expect(total([unit], nothing)).toMatchObject({ passed: 0, failed: 1 });
  expect(total([{ ...unit, code: 1 }], nothing)).toMatchObject({ passed: 0, failed: 1 });
});

it("total() counts half a report as none", () => {
  expect(total([{ ...unit, code: 1 }], () => report("passed").slice(0, -4))).toMatchObject({ passed: 0, failed: 1 });
});

it("total() adds a failed test when the task failed and none of its tests did", () => {
  const leaked = total([{ ...unit, code: 1 }], () => report("passed", "passed"));
  expect(leaked).toMatchObject({ passed: 2, failed: 1, failures: ["a#test:unit: ended with exit code 1."] });
});

it("total() does not count a failed test twice", () => {
  expect(total([{ ...unit, code: 1 }], () => report("passed", "failed"))).toMatchObject({ passed: 1, failed: 1 });
});

it("total() counts a task that never ran as one failed test, even beside a report", () => {
  const count = total([{ ...unit, code: null }], () => report("passed"));
  expect(count).toEqual({ passed: 0, failed: 1, skipped: 0, failures: ["a#test:unit: did not run."] });
});

it("totalLine() mentions skipped tests only if there are any", () => {
  expect(totalLine({ passed: 12, failed: 3, skipped: 0 })).toBe("12 passed, 3 failed");
  expect(totalLine({ passed: 12, failed: 0, skipped: 1 })).toBe("12 passed, 0 failed, 1 skipped");
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { countReport } from "./reports.mjs";
import { root, run } from "./spawn.mjs";

let folder = "";
beforeAll(async () => {
  await mkdir(join(root, ".cache"), { recursive: true });
  folder = mkdtempSync(join(root, ".cache", "reports-")); // inside the repository, so that "vitest" resolves
});
afterAll(() => rmSync(folder, { recursive: true }));

it("countReport() reads what Vitest really writes", { timeout: 120_000 }, async () => {
  writeFileSync(
    join(folder, "mixed.test.mjs"),
    `import { describe, expect, it } from "vitest";
     it("holds", () => {});
     describe("group", () => it("breaks", () => expect(1).toBe(2)));
     it.skip("waits", () => {});
     it.todo("comes");`,
  );
  writeFileSync(join(folder, "broken.test.mjs"), `throw new Error("no test can be found here");`);
  const file = join(folder, "report.json");
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  const args = [vitest, "run", "--root", folder, "--reporter=json", `--outputFile=${file}`];
  const { code } = await run(process.execPath, args, { capture: true });
  expect(code).toBe(1);
  const { failures, ...counts } = countReport(await readFile(file, "utf8"));
  expect(counts).toEqual({ passed: 1, failed: 2, skipped: 2 });
  expect(failures.toSorted()).toEqual([expect.stringContaining("broken.test.mjs"), "group breaks"]);
});

it("countReport() reads nested suites of Playwright, and takes a second try for a pass", () => {
  const spec = (/** @type {string} */ title, /** @type {string[]} */ ...statuses) => ({
    title,
    tests: statuses.map((status) => ({ status })),
  });
  const json = JSON.stringify({
    suites: [
      {
        title: "lab.spec.ts",
        specs: [spec("opens", "expected"), spec("waits", "skipped")],
        suites: [{ title: "training", specs: [spec("learns", "flaky"), spec("pauses", "unexpected")] }],
      },
    ],
    errors: [],
  });
  expect(countReport(json)).toEqual({ passed: 2, failed: 1, skipped: 1, failures: ["training: pauses"] });
});

it("countReport() counts an error of Playwright outside any test", () => {
  const json = JSON.stringify({ suites: [], errors: [{ message: "Error: the server did not start\n  at …" }] });
  expect(countReport(json)).toMatchObject({ passed: 0, failed: 1, failures: ["Error: the server did not start"] });
});

it("countReport() refuses a report of another kind", () => {
  expect(() => countReport("{}")).toThrow("report: must be Vitest's or Playwright's, got neither.");
});

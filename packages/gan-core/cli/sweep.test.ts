import { spawn } from "node:child_process";
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { listJobs, type Row, readRows, runSweep, type SweepInput, writeRow } from "../src/sweep/index.ts";
import { recordingTerminal } from "../test/recording-terminal.ts";
import { tiny, tinySweep } from "../test/tiny-sweep.ts";
import { run } from "./run.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gan-sweep-"));
  writeFileSync(at("sweep.json"), JSON.stringify(tinySweep));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const read = (name: string): string => readFileSync(at(name), "utf8");

/** Runs the command; with one worker unless more are asked for, as each takes its time to start. */
async function gan(...args: string[]) {
  const terminal = recordingTerminal();
  const isPlain = args.includes("--workers") || args.length < 2;
  const code = await run(isPlain ? args : [...args, "--workers", "1"], terminal);
  return { code, text: terminal.text(), lines: terminal.lines };
}

/** Writes the rows of a share as the library computes them, without a command. */
async function writeShare(name: string, sweep: SweepInput, index: number, of: number): Promise<void> {
  writeFileSync(at(name), (await runSweep(sweep, { shard: { index, of } })).map(writeRow).join(""));
}

/** Rows sorted and without what a clock says: what must be the same byte for byte, however they came about. */
function essence(rows: readonly Row[]): string {
  const sorted = rows.toSorted((a, b) => a.index - b.index);
  return sorted.map((row) => writeRow({ ...row, seconds: null })).join("");
}

it("gan sweep writes a row a job, as the library computes them", async () => {
  const { code, text, lines } = await gan("sweep", at("sweep.json"), "--out", at("rows.jsonl"), "--workers", "2");
  expect([code, text]).toEqual([0, ""]);
  expect(lines).toEqual([expect.stringMatching(/^12 of 12 jobs in \S+ s; rows are in .*rows\.jsonl\.$/)]);
  const rows = readRows(read("rows.jsonl"));
  expect(essence(rows)).toBe(essence(await runSweep(tinySweep)));
  expect(rows.every(({ seconds }) => seconds! > 0)).toBe(true);
});

it("gan sweep without --out prints its rows, and nothing else, to standard output", async () => {
  const { code, text } = await gan("sweep", at("sweep.json"), "--shard", "2/6", "--workers", "1");
  expect(code).toBe(0);
  expect(readRows(text).map(({ index }) => index)).toEqual([1, 7]);
});

it("gan sweep goes on with the rows that are there, drops a torn one, and comes to what it would have", async () => {
  await writeShare("whole.jsonl", tinySweep, 1, 1);
  const lines = read("whole.jsonl").match(/.*\n/g)!;
  writeFileSync(at("rows.jsonl"), lines.slice(0, 5).join("") + lines[5]!.slice(0, -20));
  const { code, lines: said } = await gan("sweep", at("sweep.json"), "--out", at("rows.jsonl"));
  expect(code).toBe(0);
  expect(said[0]).toMatch(/^7 of 12 jobs in /);
  expect(read("rows.jsonl").startsWith(lines.slice(0, 5).join(""))).toBe(true);
  expect(essence(readRows(read("rows.jsonl")))).toBe(essence(readRows(read("whole.jsonl"))));
  const before = read("rows.jsonl");
  expect((await gan("sweep", at("sweep.json"), "--out", at("rows.jsonl"))).lines[0]).toMatch(/^0 of 12 jobs in /);
  expect(read("rows.jsonl")).toBe(before);
});

it("gan sweep refuses to add to rows of another sweep, or to a file that holds no rows", async () => {
  await writeShare("rows.jsonl", { ...tinySweep, iterations: 5 }, 1, 12);
  const before = read("rows.jsonl");
  const { code, lines } = await gan("sweep", at("sweep.json"), "--out", at("rows.jsonl"));
  const [mine, others] = [tinySweep, { ...tinySweep, iterations: 5 }].map((sweep) => listJobs(sweep)[0]!.sweep);
  expect(code).toBe(2);
  expect(lines).toEqual([
    `gan: ${at("rows.jsonl")} must hold rows of this sweep, ${mine}, to be gone on with, got "${others}".`,
  ]);
  expect(read("rows.jsonl")).toBe(before);
  writeFileSync(at("rows.jsonl"), "iteration,loss\n");
  expect((await gan("sweep", at("sweep.json"), "--out", at("rows.jsonl"))).lines[0]).toMatch(/line 1 must be JSON/);
});

it("gan sweep --shard and --merge: shares of several machines join to the whole, sorted", async () => {
  for (const i of [2, 1, 3]) {
    expect((await gan("sweep", at("sweep.json"), "--shard", `${i}/3`, "--out", at(`rows-${i}.jsonl`))).code).toBe(0);
  }
  const files = [1, 2, 3].map((i) => at(`rows-${i}.jsonl`));
  const merged = await gan("sweep", "--merge", ...files, "--out", at("all.jsonl"));
  expect(merged).toEqual({ code: 0, text: "", lines: ["12 of 12 jobs have rows."] });
  const rows = readRows(read("all.jsonl"));
  expect(rows.map(({ index }) => index)).toEqual(listJobs(tinySweep).map(({ index }) => index));
  expect(essence(rows)).toBe(essence(await runSweep(tinySweep)));
  expect((await gan("sweep", at("sweep.json"), "--merge", ...files)).text).toBe(read("all.jsonl"));
});

it("gan sweep --merge says what is missing, repeated and torn, and ends with 1 while jobs are missing", async () => {
  await writeShare("rows-1.jsonl", tinySweep, 1, 3); // 0, 3, 6, 9
  await writeShare("rows-2.jsonl", tinySweep, 1, 2); // 0, 2, 4, 6, 8, 10
  appendFileSync(at("rows-2.jsonl"), '{"sweep":"');
  const merge = ["sweep", "--merge", at("rows-1.jsonl"), at("rows-2.jsonl"), "--out", at("all.jsonl")];
  expect(await gan(...merge)).toEqual({
    ...{ code: 1, text: "" },
    lines: [
      `${at("rows-2.jsonl")}: the last line is torn, and left out.`,
      "8 of 12 jobs have rows.",
      "Came more than once, and are kept once: 0, 6.",
      "gan: missing: 1, 5, 7, 11.",
    ],
  });
  expect(readRows(read("all.jsonl")).map(({ index }) => index)).toEqual([0, 2, 3, 4, 6, 8, 9, 10]);
});

it("gan sweep --merge refuses rows of different sweeps, and files without any", async () => {
  writeFileSync(at("other.json"), JSON.stringify({ ...tinySweep, iterations: 5 }));
  await writeShare("a.jsonl", tinySweep, 1, 12);
  await writeShare("b.jsonl", { ...tinySweep, iterations: 5 }, 2, 12);
  const merge = (...args: string[]) => gan("sweep", ...args, "--out", at("all.jsonl"));
  expect((await merge("--merge", at("a.jsonl"), at("b.jsonl"))).lines[0]).toMatch(/^gan: rows must be of one sweep, /);
  expect((await merge(at("other.json"), "--merge", at("a.jsonl"))).lines[0]).toMatch(
    /must be given rows of this sweep/,
  );
  writeFileSync(at("empty.jsonl"), "");
  expect(await merge("--merge", at("empty.jsonl"))).toEqual({
    ...{ code: 2, text: "" },
    lines: ['gan: --merge must be given files with rows, got "1 without any".'],
  });
  expect(existsSync(at("all.jsonl"))).toBe(false);
});

it("gan sweep says which jobs failed, ends with 1, and does them again with --retry only", async () => {
  const axes = [{ path: "generator.activation", values: ["relu", "maxout"] }];
  writeFileSync(at("sweep.json"), JSON.stringify({ ...tinySweep, config: tiny, axes, trials: 1 }));
  const again = (...more: string[]) => gan("sweep", at("sweep.json"), "--out", at("rows.jsonl"), ...more);
  const first = await again();
  expect(first.code).toBe(1);
  expect(first.lines).toEqual([
    expect.stringMatching(/^job 1 failed: .*maxout/),
    expect.stringMatching(/^2 of 2 jobs in /),
    "gan: 1 of 2 jobs failed; their rows say why, and --retry does them again.",
  ]);
  expect(await again()).toMatchObject({ code: 1, lines: [expect.stringMatching(/^0 of 2 /), first.lines[2]] });
  expect((await again("--retry")).lines[1]).toMatch(/^1 of 2 jobs in /);
  expect(readRows(read("rows.jsonl"))).toHaveLength(2);
  expect(await gan("sweep", "--merge", at("rows.jsonl"))).toMatchObject({
    ...{ code: 1, text: read("rows.jsonl").match(/.*\n/g)!.sort().join("") },
    lines: ["2 of 2 jobs have rows.", "gan: failed: 1."],
  });
});

it("gan sweep --list prints the jobs of a share with their configs, and does none", async () => {
  const { code, text } = await gan("sweep", at("sweep.json"), "--list", "--shard", "12/12");
  expect(code).toBe(0);
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(listJobs(tinySweep)[11])));
});

it("gan sweep ends soon after Ctrl-C with the rows there are, and goes on from them", { timeout: 60_000 }, async () => {
  writeFileSync(at("sweep.json"), JSON.stringify({ ...tinySweep, iterations: 1000 }));
  const main = fileURLToPath(new URL("main.ts", import.meta.url));
  const args = [main, "sweep", "sweep.json", "--out", "rows.jsonl", "--workers", "1"];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += String(chunk);
  });
  const watch = setInterval(() => {
    if (!existsSync(at("rows.jsonl")) || !read("rows.jsonl").includes("\n")) return;
    clearInterval(watch); // a second signal would end it at once
    child.kill("SIGINT");
  }, 10);
  const code = await new Promise((done) => child.on("close", done));
  expect(code).toBe(130);
  const rows = readRows(read("rows.jsonl"));
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.length).toBeLessThan(12);
  expect(said).toBe(`gan: interrupted; ${rows.length} of 12 rows are in rows.jsonl.\n`);
  const { lines } = await gan("sweep", at("sweep.json"), "--out", at("rows.jsonl"));
  expect(lines[0]).toMatch(new RegExp(`^${12 - rows.length} of 12 jobs in `));
  expect(readRows(read("rows.jsonl")).slice(0, rows.length)).toEqual(rows);
});

it.each([
  [["sweep"], 'gan: sweep must be given a sweep\'s file, or --merge, got "neither".'],
  [["sweep", "s.json", "--shard", "0"], 'gan: --shard must be i/n, as in 3/16, got "0".'],
  [["sweep", "s.json", "--workers", "0"], 'gan: --workers must be an integer in [1, 1024], got "0".'],
  [["sweep", "/none.json"], "gan: /none.json must be a file that can be read, got no such file."],
])("gan %j says in one line what is wrong, and ends with 2", async (args, line) => {
  expect(await gan(...args)).toEqual({ code: 2, text: "", lines: [line] });
});

it("gan sweep names the file and the place of what is wrong in a sweep, and writes nothing", async () => {
  const fails = async (sweep: unknown, ...more: string[]) => {
    writeFileSync(at("sweep.json"), JSON.stringify(sweep));
    return (await gan("sweep", at("sweep.json"), "--out", at("rows.jsonl"), ...more)).lines[0];
  };
  const wrong = { ...tinySweep, axes: [{ path: "batchSize", values: [0] }] };
  expect(await fails(wrong)).toBe(
    `gan: ${at("sweep.json")}: jobs[0]: batchSize must be an integer in [1, 8192], got 0.`,
  );
  expect(await fails(5)).toBe(`gan: ${at("sweep.json")}: sweep must be an object, got 5.`);
  expect(await fails(tinySweep, "--shard", "4/3")).toBe(
    "gan: --shard: shard.index must be an integer in [1, 3], got 4.",
  );
  expect(existsSync(at("rows.jsonl"))).toBe(false);
});

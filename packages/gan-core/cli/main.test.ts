import { type ChildProcess, execFile, spawn } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readRun } from "../src/index.ts";

const main = fileURLToPath(new URL("main.ts", import.meta.url));

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gan-main-"));
});
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL"); // one that did not end when it should have
  rmSync(folder, { recursive: true });
});

/** Starts the command from its sources, as a process of its own, in the temporary folder. */
function start(...args: string[]): ChildProcess {
  const child = spawn(process.execPath, [main, ...args], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  children.push(child);
  return child;
}

async function ended(child: ChildProcess): Promise<{ code: number | null; out: string; said: string }> {
  const heard = { out: "", said: "" };
  child.stdout?.on("data", (chunk) => {
    heard.out += String(chunk);
  });
  child.stderr?.on("data", (chunk) => {
    heard.said += String(chunk);
  });
  const code = await new Promise<number | null>((done) => child.on("close", done));
  return { code, ...heard };
}

it("gan train in a pipe: data and words go their own ways, and neither has escape codes", async () => {
  const settings = ["--set", "engine.backend=cpu", "--set", "batchSize=8"];
  const { code, out, said } = await ended(
    start("train", ...settings, "-n", "4", "--every", "2", "-m", "energy", "-c", "20"),
  );
  expect(code).toBe(0);
  expect(out).toMatch(
    /^metric +value +floor +better +unit +points +fakes outside\nenergy +\S+ +\S+ +lower +data units +20\n$/,
  );
  expect(said).toMatch(
    /^iteration 0 · .*\niteration 2 · .*\niteration 4 · .*\n4 iterations in .* is saved to run\.json\.\n$/,
  );
  expect(out + said).not.toContain("\u001b");
  expect(readdirSync(folder)).toEqual(["run.json"]);
});

it.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("gan train saves what there is on %s, and ends with %i", async (signal, expected) => {
  const child = start("train", "-n", "1000000", "--every", "20", "-o", "run.json");
  child.stderr?.on("data", (chunk) => {
    if (/iteration 20 /.test(String(chunk))) child.kill(signal);
  });
  const { code, out, said } = await ended(child);
  expect([code, out]).toEqual([expected, ""]);
  const [, iteration] = /gan: interrupted at iteration (\d+); saved to run\.json\.\n$/.exec(said)!;
  expect(readRun(readFileSync(join(folder, "run.json"), "utf8")).checkpoint.iteration).toBe(Number(iteration));
});

it("gan does not mind a reader that goes away early", async () => {
  const child = start("list");
  child.stdout?.destroy();
  expect(await ended(child)).toMatchObject({ code: 0, said: "" });
});

it.runIf(existsSync("/dev/full"))(
  "gan says in one line that its output cannot be written, and ends with 1",
  async () => {
    const full = openSync("/dev/full", "w");
    const child = spawn(process.execPath, [main, "list"], { cwd: folder, stdio: ["ignore", full, "pipe"] });
    children.push(child);
    const { code, said } = await ended(child);
    closeSync(full);
    expect([code, said]).toEqual([1, expect.stringMatching(/^gan: ENOSPC.*\n$/)]);
  },
);

it("gan ends a refusal with 2, one line and no stack; with DEBUG, the stack follows", async () => {
  const args = [main, "sample", "none.json"];
  const fail = (env: NodeJS.ProcessEnv) =>
    promisify(execFile)(process.execPath, args, { cwd: folder, env }).catch((e) => e);
  const line = "gan: none.json must be a file that can be read, got no such file.\n";
  expect(await fail({})).toMatchObject({ code: 2, stdout: "", stderr: line });
  const { stderr } = (await fail({ DEBUG: "1" })) as { stderr: string };
  expect(stderr.startsWith(line)).toBe(true);
  expect(stderr).toMatch(/\n {4}at /);
  expect(existsSync(join(folder, "run.json"))).toBe(false);
});

/**
 * `pnpm bench`: how fast the engines are, against each other and against what WebAssembly can do on this machine.
 *
 *     pnpm bench [--quick] [--dry] [--browser] [--only small,big] [--engines simd-fast,stock-wasm] [--pairs n]
 *
 * Tables go to stdout, progress and errors to stderr. A whole run also writes bench/results.json and the tables of
 * docs/performance.md. Exits with 1 on a bad command line or a failed run.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, platform } from "node:os";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { readArguments } from "./command/arguments.ts";
import { competitors } from "./competitors/competitors.ts";
import { runInBrowser } from "./node/run-in-browser.ts";
import { runInNode } from "./node/run-in-node.ts";
import { report } from "./report/report.ts";
import { writeBetween } from "./report/write-between.ts";
import type { Results } from "./results.ts";
import { workloads } from "./workloads/workloads.ts";

const results = fileURLToPath(new URL("../../../bench/results.json", import.meta.url));
const page = fileURLToPath(new URL("../../../docs/performance.md", import.meta.url));

const ids = (all: readonly { readonly id: string }[]): string[] => all.map(({ id }) => id);
const tell = (line: string): void => void process.stderr.write(`${line}\n`);

try {
  const known = { workloads: ids(workloads), telling: ["small", "gp128"], competitors: ids(competitors) };
  const { plan, browser, quick, record } = readArguments(process.argv.slice(2), known);
  const runs = [await runInNode(plan, tell)];
  if (browser) {
    tell("The same in Chromium");
    runs.push(await runInBrowser(plan, tell));
  }
  const found: Results = { version: 1, date: new Date().toISOString().slice(0, 10), machine: machine(), runs };
  process.stdout.write(`${report(found)}\n`);
  if (quick) process.stdout.write("\n--quick: these numbers mean nothing but that everything runs.\n");
  if (record) write(found);
  process.exit(); // TensorFlow.js leaves something running
} catch (error) {
  tell(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

function machine(): string {
  const model = cpus()[0]?.model.trim() || "unknown processor";
  return `${model}, ${availableParallelism()} cores, ${platform()}`;
}

function write(found: Results): void {
  mkdirSync(dirname(results), { recursive: true });
  writeFileSync(results, `${JSON.stringify(found, rounded, 2)}\n`);
  writeFileSync(page, writeBetween(readFileSync(page, "utf8"), report(found)));
  tell(`Written to ${results} and ${page}.`);
}

/** Four digits say all that is known. */
function rounded(_: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;
}

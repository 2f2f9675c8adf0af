/**
 * `pnpm paper`: lists published results on small GANs and reruns them, ours beside theirs.
 *
 *     pnpm paper <id …> [--size lab|paper] [--trials n] [--quick] [--workers n] [--record]
 *
 * Tables go to stdout, progress and errors to stderr. Exits with 1 on a bad command line or a failed run.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Arguments, readArguments } from "./command/arguments.ts";
import { runExperiments } from "./command/run.ts";
import { experiments } from "./experiments.ts";
import { renderPage } from "./report/page.ts";
import { printList, printOutcome } from "./report/print.ts";

const kept = fileURLToPath(new URL("../.cache/runs", import.meta.url));
const page = fileURLToPath(new URL("../../../docs/papers.md", import.meta.url));

try {
  const given = readArguments(process.argv.slice(2), experiments, { cores: availableParallelism() });
  if (given.chosen.length === 0) process.stdout.write(printList(experiments));
  else await run(given);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

async function run(given: Arguments): Promise<void> {
  // What --quick trains is thrown away, so that it trains again the next time.
  const folder = given.quick ? mkdtempSync(join(tmpdir(), "paper-")) : kept;
  try {
    const outcomes = await runExperiments(given.chosen, { ...given, folder, terminal: process.stderr });
    for (const [experiment, outcome] of outcomes) {
      process.stdout.write(`${printOutcome(experiment, outcome, given.size)}\n`);
    }
    if (given.quick) process.stdout.write("--quick: trained numbers above mean nothing but that it runs.\n");
    if (given.record) {
      const before = existsSync(page) ? readFileSync(page, "utf8") : "";
      writeFileSync(page, renderPage(experiments, { size: given.size, outcomes }, before));
      process.stderr.write(`Written to ${page}.\n`);
    }
  } finally {
    if (given.quick) rmSync(folder, { recursive: true, force: true });
  }
}

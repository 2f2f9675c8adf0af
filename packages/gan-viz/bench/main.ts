/**
 * `pnpm --filter gan-viz bench`: what drawing costs the main thread of a real Chromium, held against others in the same
 * page, in turns. `--quick` tries everything in half a minute and writes nothing; `--only <name>` runs one contest.
 */
import { readFile, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { chromium } from "playwright";
import { type Measured, type Result, report } from "./report.ts";
import { type Cost, quantile, type Rounds } from "./timing.ts";

const { values } = parseArgs({ options: { quick: { type: "boolean" }, only: { type: "string" } } });
const rounds: Rounds = values.quick
  ? { rounds: 5, block: 6, turn: 100, warmup: 300 }
  : { rounds: 11, block: 15, turn: 150, warmup: 800 };
const here = new URL(".", import.meta.url);
const docs = new URL("../../../docs/drawing.md", here);

const bundle = await build({
  entryPoints: [new URL("page.ts", here).pathname],
  bundle: true,
  minify: values.quick !== true,
  format: "iife",
  write: false,
});
const executablePath = process.env["CHROMIUM_PATH"];
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
page.on("pageerror", (error) => console.error(error));
page.on("console", (message) => message.type() === "error" && console.error(message.text()));
await page.setContent("<!doctype html><style>body { margin: 0; background: #fffefb }</style>");
await page.addScriptTag({ content: bundle.outputFiles[0]!.text });

const session = await page.context().newCDPSession(page);
await session.send("Performance.enable", { timeDomain: "threadTicks" });
const idle: number[] = [];
const results: Result[] = [];
for (const { name, what } of await page.evaluate(() => window.bench.names)) {
  if (values.only !== undefined && values.only !== name) continue;
  const who = await page.evaluate((n) => window.bench.open(n), name);
  const blocks = await takeTurns(who.length);
  results.push({ name, what, painters: who.map((painter, k) => ({ name: painter, blocks: blocks[k]! })) });
}
await session.send("Performance.disable");
const measured: Measured = {
  when: new Date().toISOString().slice(0, 10),
  machine: `${cpus()[0]!.model.trim()}, ${cpus().length} cores, no GPU`,
  browser: `Chromium ${browser.version()}`,
  results,
  idle: quantile(idle, 0.5),
  framesPerSecond: await page.evaluate((s) => window.bench.framesPerSecond("many points", s), values.quick ? 1 : 3),
  bytesPerFrame: (await bytesPerFrame("layered view", 0)) - (await bytesPerFrame("layered view", undefined)),
};
await browser.close();

const table = report(measured);
console.log(table);
if (!values.quick && values.only === undefined) {
  await writeFile(new URL("results.json", here), `${JSON.stringify(measured, undefined, 1)}\n`);
  const text = await readFile(docs, "utf8");
  const written = text.replace(
    /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/,
    (_, from, to) => `${from}\n${table}\n\n${to}`,
  );
  await writeFile(docs, written);
}

/** Painters take turns in short blocks, and none of them has one too; returns what each costs in each round. */
async function takeTurns(count: number): Promise<readonly Cost[][]> {
  const run = (painter: number | undefined, frames: number, ms: number): Promise<number> =>
    page.evaluate(([p, f, m]) => window.bench.run(p, f, m), [painter, frames, ms] as const);
  const block = async (painter: number | undefined): Promise<Cost> => {
    const before = await spent();
    const frames = await run(painter, rounds.block, rounds.turn);
    const after = await spent();
    return { script: (after.script - before.script) / frames, main: (after.main - before.main) / frames };
  };
  const costs: Cost[][] = Array.from({ length: count }, () => []);
  for (let painter = 0; painter < count; painter++) await run(painter, Infinity, rounds.warmup);
  for (let round = 0; round < rounds.rounds; round++) {
    const nothing = await block(undefined);
    idle.push(nothing.main);
    for (let turn = 0; turn < count; turn++) {
      const painter = (turn + round) % count; // another begins each round
      const { script, main } = await block(painter);
      costs[painter]!.push({ script: script - nothing.script, main: main - nothing.main });
    }
  }
  return costs;
}

/** Milliseconds by the main thread's own clock, which stands still while other processes have the core. */
async function spent(): Promise<Cost> {
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name: string): number => 1000 * metrics.find((metric) => metric.name === name)!.value;
  return { script: of("ScriptDuration"), main: of("TaskDuration") };
}

/** By V8's sampling profiler, which counts what was allocated in JavaScript, collected since or not. */
async function bytesPerFrame(name: string, painter: number | undefined): Promise<number> {
  await page.evaluate((n) => window.bench.open(n), name);
  await page.evaluate(() => window.bench.run(0, 150, 2500));
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.startSampling", {
    samplingInterval: 1024,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  const frames = await page.evaluate(([p, f]) => window.bench.run(p, f, 3000), [painter, 150] as const);
  const { profile } = await session.send("HeapProfiler.stopSampling");
  const bytes = new Map<string, number>();
  const add = (node: typeof profile.head): void => {
    const { functionName, lineNumber, columnNumber } = node.callFrame;
    const key = `${functionName}:${lineNumber}:${columnNumber}`;
    bytes.set(key, (bytes.get(key) ?? 0) + node.selfSize / frames);
    node.children.forEach(add);
  };
  add(profile.head);
  const sorted = [...bytes].toSorted((a, b) => b[1] - a[1]);
  if (values.quick) for (const [key, size] of sorted.slice(0, 12)) console.error(Math.round(size), key);
  return sorted.reduce((sum, [, size]) => sum + size, 0);
}

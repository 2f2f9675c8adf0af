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

const { values } = parseArgs({ options: { quick: { type: "boolean" }, only: { type: "string" } } });
const rounds = values.quick ? { rounds: 4, block: 6, warmup: 10 } : { rounds: 11, block: 10, warmup: 40 };
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
const results: Result[] = [];
for (const { name, what } of await page.evaluate(() => window.bench.names)) {
  if (values.only !== undefined && values.only !== name) continue;
  const timed = await page.evaluate(([n, r]) => window.bench.time(n, r), [name, rounds] as const);
  const cpu = await cpuPerFrame(name);
  const painters = timed.map(({ name: who, blocks }, k) => ({
    name: who,
    blocks: blocks.map((cost, round) => ({ ...cost, cpu: cpu[k]![round]! })),
  }));
  results.push({ name, what, painters });
}
const measured: Measured = {
  when: new Date().toISOString().slice(0, 10),
  machine: `${cpus()[0]!.model.trim()}, ${cpus().length} cores, no GPU`,
  browser: `Chromium ${browser.version()}`,
  results,
  framesPerSecond: await page.evaluate((s) => window.bench.framesPerSecond("many points", s), values.quick ? 1 : 5),
  bytesPerFrame: await bytesPerFrame("layered view"),
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

/** Painters in turns, as before; by the clock of the main thread's own processor time. */
async function cpuPerFrame(name: string): Promise<number[][]> {
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * metrics.find((metric) => metric.name === "TaskDuration")!.value;
  };
  const count = await page.evaluate((n) => window.bench.open(n), name);
  const costs: number[][] = Array.from({ length: count }, () => []);
  for (let round = -1; round < rounds.rounds; round++) {
    for (let painter = 0; painter < count; painter++) {
      const before = await busy();
      const frames = await page.evaluate(([p, f]) => window.bench.run(p, f, 600), [painter, 3 * rounds.block] as const);
      if (round >= 0) costs[painter]!.push(((await busy()) - before) / frames);
    }
  }
  await session.send("Performance.disable");
  return costs;
}

/** By V8's sampling profiler, which counts what was allocated in JavaScript, collected since or not. */
async function bytesPerFrame(name: string): Promise<number> {
  await page.evaluate((n) => window.bench.open(n), name);
  await page.evaluate(() => window.bench.run(0, 120, 9000));
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.startSampling", {
    samplingInterval: 1024,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  const frames = await page.evaluate((f) => window.bench.run(0, f, 20_000), values.quick ? 100 : 400);
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

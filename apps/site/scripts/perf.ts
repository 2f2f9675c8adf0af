/**
 * Trains in the built Lab for a while and prints what it costs the page: `pnpm --filter site build && pnpm --filter site perf`.
 *
 * Main-thread tasks over 50 ms are counted by the browser itself (PerformanceObserver, "longtask") and the longest task
 * is read off a trace, for each part of the visit. It asserts nothing: numbers depend on the machine and what else it does.
 *
 *     node scripts/perf.ts [seconds = 20] [width = 1440] [height = 900]
 */
import { type ChildProcess, spawn } from "node:child_process";
import { chromium, type CDPSession, type Page } from "@playwright/test";

const [seconds = 20, width = 1440, height = 900] = process.argv.slice(2).map(Number);
const port = 4387;
const args = ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

const server = await startServer();
const executablePath = process.env["CHROMIUM_PATH"];
const browser = await chromium.launch({ args, ...(executablePath ? { executablePath } : {}) });
try {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.addInitScript(() => {
    const seen = { long: [] as number[], frames: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.long.push(entry.duration);
    }).observe({ type: "longtask", buffered: true });
    const count = (): void => {
      seen.frames++;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  await page.goto(`http://localhost:${port}/`);
  await measure(page, "First paint and start-up", 3);
  await page.getByRole("contentinfo").getByRole("button", { name: "Run" }).click();
  await measure(page, "Training", seconds);
  console.log(`Trained: ${await page.getByText(/^[\d,]+ iterations$/).innerText()}, ${await page.getByText(/a second$/).innerText()}.`);
} finally {
  await browser.close();
  server.kill();
}

async function measure(page: Page, what: string, duration: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const before = await seen(page);
  const events = await trace(session, duration);
  const after = await seen(page);
  const long = after.long.slice(before.long.length);
  const tasks = mainThreadTasks(events).sort((a, b) => b - a);
  const busy = tasks.reduce((sum, task) => sum + task, 0) / 1000 / duration;
  console.log(
    `${what}: ${duration} s, ${((after.frames - before.frames) / duration).toFixed(1)} frames a second, ` +
      `${long.length} tasks over 50 ms${long.length > 0 ? ` (${long.map(Math.round).join(", ")} ms)` : ""}, ` +
      `longest ${(tasks[0] ?? 0).toFixed(1)} ms, 99th percentile ${(tasks[Math.floor(tasks.length / 100)] ?? 0).toFixed(1)} ms, ` +
      `main thread busy ${(100 * busy).toFixed(0)} %.`,
  );
}

function seen(page: Page): Promise<{ long: number[]; frames: number }> {
  return page.evaluate(() => structuredClone((globalThis as unknown as { seen: { long: number[]; frames: number } }).seen));
}

async function trace(session: CDPSession, duration: number): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const done = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  const traceConfig = { includedCategories: ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"] };
  await session.send("Tracing.start", { traceConfig, transferMode: "ReportEvents" });
  await new Promise((resolve) => setTimeout(resolve, 1000 * duration));
  await session.send("Tracing.end");
  await done;
  return events;
}

/** Durations in milliseconds of the tasks of the page's main thread. */
function mainThreadTasks(events: readonly TraceEvent[]): number[] {
  const main = events.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain");
  const busiest = main
    .map(({ pid, tid }) => events.filter((e) => e.pid === pid && e.tid === tid && e.name === "RunTask" && e.dur !== undefined))
    .sort((a, b) => b.length - a.length)[0];
  return (busiest ?? []).map(({ dur }) => dur! / 1000);
}

function startServer(): Promise<ChildProcess> {
  const child = spawn("astro", ["preview", "--port", String(port), "--ignore-lock"], {
    cwd: new URL("..", import.meta.url),
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
  });
  return new Promise((resolve, reject) => {
    child.stdout.on("data", (text: Buffer) => {
      if (text.includes("localhost")) resolve(child);
    });
    child.on("exit", (code) => reject(new Error(`astro preview ended with ${code}; is the site built?`)));
    child.on("error", reject);
  });
}

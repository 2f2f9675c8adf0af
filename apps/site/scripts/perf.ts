/**
 * Trains in the built Lab for a while and prints what it costs the page: `pnpm --filter site build && pnpm --filter site perf`.
 *
 * Main-thread tasks over 50 ms are counted by the browser itself (PerformanceObserver, "longtask"); a trace tells how
 * much of the longest was work and how much was waiting for a core. It asserts nothing: numbers depend on the machine
 * and on what else it does.
 *
 *     node scripts/perf.ts [seconds = 20] [width = 1440] [height = 900]
 */
import { type ChildProcess, spawn } from "node:child_process";
import { type CDPSession, chromium, type Page } from "@playwright/test";

const [seconds = 20, width = 1440, height = 900] = process.argv.slice(2).map(Number);
const port = 4387;
const args = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds by the clock, and of processor time. */
  readonly dur?: number;
  readonly tdur?: number;
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
  await watch(page, "First paint and start-up", 3);
  await page.getByRole("region", { name: "Training" }).getByRole("button", { name: "Run" }).click();
  await watch(page, "Training", seconds);
  await profile(page, 5);
  const said = async (text: RegExp): Promise<string> => (await page.getByText(text).innerText()).replace(/\s+/g, " ");
  console.log(`Trained: ${await said(/^[\d,]+ iterations$/)}, ${await said(/a second$/)}.`);
} finally {
  await browser.close();
  server.kill();
}

/** What the browser counts by itself, undisturbed. */
async function watch(page: Page, what: string, duration: number): Promise<void> {
  const before = await seen(page);
  await page.waitForTimeout(1000 * duration);
  const after = await seen(page);
  const long = after.long.slice(before.long.length).map(Math.round);
  console.log(`${what}, ${duration} s:`);
  console.log(`  ${((after.frames - before.frames) / duration).toFixed(1)} frames a second`);
  console.log(`  ${long.length} tasks over 50 ms${long.length > 0 ? `: ${long.join(", ")} ms` : ""}`);
}

/** What a trace tells besides; taking it slows the page down a little. */
async function profile(page: Page, duration: number): Promise<void> {
  const tasks = mainThreadTasks(await trace(await page.context().newCDPSession(page), duration));
  const longest = (times: number[]): string => `${Math.max(0, ...times).toFixed(1)} ms`;
  const busy = tasks.reduce((sum, task) => sum + task.cpu, 0) / 1000 / duration;
  console.log(`The same under a trace, ${duration} s:`);
  console.log(`  longest task ${longest(tasks.map(({ wall }) => wall))} by the clock`);
  console.log(`  longest task ${longest(tasks.map(({ cpu }) => cpu))} of processor time: without waiting for a core`);
  console.log(`  main thread at work ${(100 * busy).toFixed(0)} % of the time`);
}

function seen(page: Page): Promise<{ long: number[]; frames: number }> {
  return page.evaluate(() =>
    structuredClone((globalThis as unknown as { seen: { long: number[]; frames: number } }).seen),
  );
}

async function trace(session: CDPSession, duration: number): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const done = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  const traceConfig = {
    includedCategories: ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"],
  };
  await session.send("Tracing.start", { traceConfig, transferMode: "ReportEvents" });
  await new Promise((resolve) => setTimeout(resolve, 1000 * duration));
  await session.send("Tracing.end");
  await done;
  return events;
}

/** The tasks of the page's main thread, in milliseconds: by the clock, and of processor time. */
function mainThreadTasks(events: readonly TraceEvent[]): { wall: number; cpu: number }[] {
  const mains = events.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain");
  const tasks = mains
    .map(({ pid, tid }) => events.filter((e) => e.pid === pid && e.tid === tid && e.name === "RunTask"))
    .sort((a, b) => b.length - a.length)[0];
  return (tasks ?? []).map(({ dur = 0, tdur = dur }) => ({ wall: dur / 1000, cpu: tdur / 1000 }));
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

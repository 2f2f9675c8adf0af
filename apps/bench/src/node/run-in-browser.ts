import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright";
import { build } from "tsup";
import type { BenchPage } from "../browser/page.ts";
import type { RunResult } from "../results.ts";
import type { Plan } from "../run-bench.ts";

/**
 * Runs the same program in a page of Chromium: `CHROMIUM_PATH`, or the one that Playwright installed. Headless, and not
 * isolated from other origins, as most sites are: TensorFlow.js has no threads there, and clocks tell tenths of a
 * millisecond.
 */
export async function runInBrowser(plan: Plan, tell: (line: string) => void): Promise<RunResult> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  let server: Server | undefined;
  let browser: Browser | undefined;
  try {
    await bundle(folder);
    server = await serve(folder);
    browser = await launch();
    const page = await browser.newPage();
    await page.exposeFunction("tell", tell);
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction(() => "bench" in globalThis);
    const found = await page.evaluate((given) => (globalThis as unknown as BenchPage).bench(given), plan);
    return { place: `Chromium ${browser.version()}`, ...found };
  } finally {
    await browser?.close();
    server?.close();
    rmSync(folder, { recursive: true });
  }
}

async function bundle(outDir: string): Promise<void> {
  const source = (name: string): string => fileURLToPath(new URL(`../browser/${name}.ts`, import.meta.url));
  await build({
    config: false,
    entry: { page: source("page"), worker: source("worker") },
    outDir,
    format: "esm",
    platform: "browser",
    target: "es2022",
    noExternal: [/./],
    splitting: true,
    silent: true,
  });
}

const wasmFolder = dirname(
  createRequire(import.meta.url).resolve("@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm"),
);

function serve(folder: string): Promise<Server> {
  const server = createServer(({ url = "/" }, response) => {
    try {
      if (url === "/") {
        response.setHeader("Content-Type", "text/html");
        response.end('<!doctype html><title>bench</title><script type="module" src="/page.js"></script>');
        return;
      }
      const isWasm = url.startsWith("/wasm/");
      const content = readFileSync(join(isWasm ? wasmFolder : folder, basename(url)));
      response.setHeader("Content-Type", isWasm ? "application/wasm" : "text/javascript");
      response.end(content);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  return new Promise((resolve) => server.listen(0, "localhost", () => resolve(server)));
}

function launch(): Promise<Browser> {
  const executablePath = process.env["CHROMIUM_PATH"];
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-quic",
      "--disable-sync",
      "--no-first-run",
    ],
  });
}

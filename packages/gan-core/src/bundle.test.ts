import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/*
 * What a page gets that imports createGan and nothing else: bundled and minified, then run in an empty folder, where
 * there is no TensorFlow.js. Each file that is loaded is noted, as it is these that a visitor pays for.
 */

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gan-core-bundle-"));
  await build({
    stdin: {
      contents: 'export { createGan } from "./index.ts";',
      resolveDir: fileURLToPath(new URL(".", import.meta.url)),
    },
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    external: ["@tensorflow/*"],
  });
  await writeFile(join(folder, "loaded.mjs"), noteLoaded);
});

afterAll(() => rm(folder, { recursive: true }));

const noteLoaded = `
  import { registerHooks } from "node:module";
  export const loaded = [];
  registerHooks({
    load(url, context, next) {
      loaded.push(url);
      return next(url, context);
    },
  });
`;

/** Runs a script beside the bundle: what it prints, and the bundle's files that it loaded, in bytes when packed. */
async function run(script: string): Promise<{ printed: string; bytes: number; files: number }> {
  const code = `
    import { loaded } from "./loaded.mjs";
    const { createGan } = await import("./stdin.mjs");
    const print = (text) => console.log(text);
    ${script}
    console.log(JSON.stringify(loaded.filter((url) => url.startsWith("file:"))));
  `;
  await writeFile(join(folder, "run.mjs"), code);
  const { stdout } = await promisify(execFile)(process.execPath, ["run.mjs"], { cwd: folder });
  const lines = stdout.trimEnd().split("\n");
  const urls = JSON.parse(lines.pop()!) as string[];
  const sizes = await Promise.all(urls.map(async (url) => gzipSync(await readFile(new URL(url)), { level: 9 }).length));
  return { printed: lines.join("\n"), bytes: sizes.reduce((sum, size) => sum + size, 0), files: urls.length };
}

const train = (config: string): string => `
  const gan = await createGan(${config});
  await gan.advance({ iterations: 3 });
  await gan.configure({ loss: { id: "hinge" } });
  await gan.restore((await gan.advance({ iterations: 3, checkpoint: true })).checkpoint);
  print(gan.engine.id + " " + gan.iteration);
`;

describe("a bundle of createGan()", () => {
  it.each([
    ["the default run", "{}"],
    [
      "a run with much in it",
      `{ data: { id: "two-spirals" }, latent: { id: "gaussian" }, loss: { id: "relativistic-average" }, ema: { decay: 0.9 },
         regularizers: [{ id: "r1" }, { id: "spectral-norm" }], optimizers: { generator: { id: "optimistic-adam" } } }`,
    ],
  ])("trains %s without TensorFlow.js, for under 64 kB when packed with gzip", async (_, config) => {
    const { printed, bytes, files } = await run(train(config));
    expect(printed).toBe("simd 6");
    expect(files).toBeGreaterThan(3);
    expect(bytes).toBeLessThan(64_000);
  });

  it("says in one line how to install TensorFlow.js, when a run asks for it", async () => {
    const { printed } = await run(`
      for (const engine of [{ id: "tfjs" }, { backend: "cpu" }]) await createGan({ engine }).catch((e) => print(e.message));
      await createGan({ schedule: { unrolling: 1 } }).catch((e) => print(e.message));
    `);
    const line =
      'engine "tfjs": TensorFlow.js must be installed: npm i @tensorflow/tfjs @tensorflow/tfjs-backend-wasm.';
    expect(printed.split("\n")).toEqual([line, line, `Unrolling (schedule.unrolling) is for TensorFlow.js. ${line}`]);
  });
});

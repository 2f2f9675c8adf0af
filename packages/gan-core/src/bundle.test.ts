import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sources } from "../build/sources.ts";
import { writeModules } from "../build/write-modules.ts";

/*
 * What a page gets that imports createGan and nothing else: the package as it is published for bundlers, bundled and
 * minified, then run in an empty folder, where there is no TensorFlow.js. Each file that is loaded is noted, as it is
 * these that a visitor pays for.
 */

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gan-core-bundle-"));
  const installed = join(folder, "node_modules/gan-core");
  await mkdir(installed, { recursive: true });
  await copyFile(join(sources.root, "package.json"), join(installed, "package.json"));
  await writeModules(sources, join(installed, "dist/modules"));
  const pages = {
    page: 'export { createGan } from "gan-core";',
    named: `
      import { adam, createGan as create, gradientPenalty, ring, wasserstein } from "gan-core";
      const choices = { data: ring(), loss: wasserstein(), regularizers: [gradientPenalty()] };
      export const createGan = () => create({ ...choices, optimizers: { generator: adam() } });
    `,
  };
  for (const [name, contents] of Object.entries(pages)) {
    await build({
      stdin: { contents, resolveDir: folder, sourcefile: `${name}.js` },
      entryNames: "index",
      outdir: join(folder, name),
      outExtension: { ".js": ".mjs" },
      bundle: true,
      minify: true,
      splitting: true,
      format: "esm",
      target: "es2022",
      platform: "neutral",
      external: ["@tensorflow/*", "base64-js"],
    });
  }
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

/** Runs a script on a page's bundle: what it prints, and the bundle's files that it loaded, in bytes when packed. */
async function run(script: string, page = "page"): Promise<{ printed: string; bytes: number; files: number }> {
  const code = `
    import { loaded } from "./loaded.mjs";
    const { createGan } = await import("./${page}/index.mjs");
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
  await gan.advance({ iterations: 6, checkpoint: true });
  print(gan.engine.id + " " + gan.iteration);
`;

const change = `
  const gan = await createGan({ data: { id: "ring" }, loss: { id: "wasserstein" } });
  const { checkpoint } = await gan.advance({ checkpoint: true });
  await gan.configure({ loss: { id: "hinge" }, optimizers: { generator: { id: "sgd" } } });
  await gan.configure({ regularizers: [{ id: "r1" }], schedule: { generatorSteps: 2 } });
  await gan.advance();
  print(gan.config.loss.id + " " + gan.config.optimizers.generator.id);
  await gan.restore(checkpoint);
  print(gan.config.loss.id + " " + gan.config.optimizers.generator.id);
  const { divergences } = await gan.probe({ divergences: { ids: ["grid-js", "energy"], count: 100 } });
  print(Object.keys(divergences).join(" "));
`;

describe("a bundle of createGan()", () => {
  it("trains the default run without TensorFlow.js, for under 40 kB when packed with gzip", async () => {
    const { printed, bytes, files } = await run(train("{}"));
    expect(printed).toBe("simd 6");
    expect(files).toBeGreaterThan(3);
    expect(bytes).toBeLessThan(40_000);
  });

  it("loads what a run names, and no more", async () => {
    const { printed, bytes } = await run(
      train(`{ data: { id: "two-spirals" }, latent: { id: "gaussian" }, loss: { id: "relativistic-average" },
        ema: { decay: 0.9 }, regularizers: [{ id: "r1" }, { id: "spectral-norm" }],
        optimizers: { generator: { id: "optimistic-adam" } } }`),
    );
    expect(printed).toBe("simd 6");
    expect(bytes).toBeLessThan(43_500);
  });

  it("has what is imported by name, and not its neighbours", async () => {
    const { printed, bytes } = await run(train(""), "named");
    expect(printed).toBe("simd 6");
    expect(bytes).toBeLessThan(42_000);
  });

  it("loads what a run under way is changed to, goes back to, or is measured by", async () => {
    const { printed, bytes } = await run(change);
    expect(printed.split("\n")).toEqual(["hinge sgd", "wasserstein adam", "grid-js energy"]);
    expect(bytes).toBeLessThan(49_200);
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

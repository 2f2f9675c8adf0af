import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser } from "../build/browser.ts";
import { samplesOf } from "../build/samples.ts";
import { root } from "./install.ts";
import { lookAt } from "./look.ts";
import { serve } from "./serve.ts";

const markdown = await readFile(join(root, "README.md"), "utf8");
const forNode = (code: string): boolean => code.includes('from "node:');
const scripts = samplesOf(markdown, "js").filter((code) => !forNode(code));
const programs = samplesOf(markdown, "js").filter(forNode);
const pages = samplesOf(markdown, "html");
const CDN = "https://cdn.jsdelivr.net/npm/gan-viz/";

let folder = "";
let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gan-viz-readme-"));
  await cp(join(root, "dist"), join(folder, "dist"), { recursive: true });
  [server, browser] = [await serve(folder), await openBrowser()];
});
afterAll(async () => {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

it("the README has samples, and each language is one that is run here", () => {
  expect([scripts.length, programs.length, pages.length]).toEqual([2, 1, 2]);
  expect(new Set(markdown.match(/(?<=^```)\w+$/gm))).toEqual(new Set(["js", "html"]));
  expect(
    scripts[0]!
      .trim()
      .split("\n")
      .filter((line) => line !== ""),
  ).toHaveLength(6);
});

it.each(scripts.map((code, i) => [i + 1, code] as const))("the README's script %i draws", async (i, code) => {
  const { outputFiles } = await build({
    stdin: { contents: `import { fake, judged, real } from "./build/picture-data.ts";\n${code}`, resolveDir: root },
    ...{ bundle: true, format: "esm", write: false, alias: { "gan-viz": join(root, "dist/index.js") } },
  });
  const script = outputFiles[0]!.text;
  await writeFile(join(folder, `script-${i}.js`), script);
  const page = `<!doctype html><canvas style="width: 200px; height: 200px"></canvas>`;
  await writeFile(join(folder, `script-${i}.html`), `${page}<script type="module" src="script-${i}.js"></script>`);
  const look = await lookAt(browser, `${server.origin}/script-${i}.html`);
  expect(look.complaints).toEqual([]);
  expect(look.inked[0]).toBeGreaterThan(i === 1 ? 10_000 : 10); // of 40,000; the cross is 17 pixels large
});

it.each(pages.map((html, i) => [i + 1, html] as const))("the README's page %i draws", async (i, html) => {
  await writeFile(join(folder, `page-${i}.html`), `<!doctype html>${html.replaceAll(CDN, "./")}`);
  const look = await lookAt(browser, `${server.origin}/page-${i}.html`);
  expect(look.complaints).toEqual([]);
  expect(look.inked.length).toBeGreaterThan(0);
  for (const inked of look.inked) expect(inked).toBeGreaterThan(50);
});

it("the README's program for Node writes its file", async () => {
  const at = (door: string) => JSON.stringify(pathToFileURL(join(root, `dist/${door}.js`)).href);
  const program = programs[0]!.replace('"gan-viz"', at("index")).replace('"gan-viz/files"', at("files"));
  await writeFile(join(folder, "program.mjs"), program);
  await promisify(execFile)(process.execPath, ["program.mjs"], { cwd: folder });
  const svg = await readFile(join(folder, "two-points.svg"), "utf8");
  expect(svg).toMatch(/^<svg .*<title>Two points<\/title>.*<\/svg>$/s);
});

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { tokens } from "../src/color/tokens.ts";
import { openBrowser } from "./browser.ts";
import { samplesOf } from "./samples.ts";

/*
 * Makes the README's picture, light and dark, by running the README's first example. Run as
 * `pnpm --filter gan-viz picture`, with CHROMIUM_PATH set to a Chromium.
 */

const root = fileURLToPath(new URL("../", import.meta.url));
const SIDE = 420; // CSS pixels
const DENSITY = 2;

const [example] = samplesOf(await readFile(`${root}README.md`, "utf8"), "js");
const script = await bundle(`import { fake, judged, real } from "./build/picture-data.ts";\n${example}`);
await mkdir(`${root}docs`, { recursive: true });
const browser = await openBrowser();
for (const scheme of ["light", "dark"] as const) {
  const page = await browser.newPage({ colorScheme: scheme, deviceScaleFactor: DENSITY });
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.setContent(pageOf(scheme));
  await page.addScriptTag({ content: script, type: "module" });
  await page.waitForSelector("canvas[aria-label]");
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 200))));
  await writeFile(`${root}docs/picture-${scheme}.png`, await page.locator("canvas").screenshot());
  console.log(`docs/picture-${scheme}.png`);
}
await browser.close();

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    ...{ bundle: true, format: "esm", write: false, alias: { "gan-viz": `${root}src/index.ts` } },
  });
  return outputFiles[0]!.text;
}

/** A page in the house's colours, and a canvas. */
function pageOf(scheme: "light" | "dark"): string {
  const place = scheme === "light" ? 1 : 2;
  const properties = Object.values(tokens).map((value) => {
    const [, name] = /var\((--[\w-]+)/.exec(value)!;
    return `${name}: ${/light-dark\((\S+), (\S+?)\)/.exec(value)![place]}`;
  });
  return `<!doctype html><meta charset="utf-8"><style>
    :root { color-scheme: ${scheme}; ${properties.join("; ")} }
    body { margin: 0; background: var(--plate); color: var(--ink) }
    canvas { display: block; width: ${SIDE}px; height: ${SIDE}px }
  </style><canvas></canvas>`;
}

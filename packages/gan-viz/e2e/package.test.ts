import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, realpath, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { build, type Metafile } from "esbuild";
import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../build/browser.ts";
import { installed, root } from "./install.ts";
import { lookAt } from "./look.ts";
import { serve } from "./serve.ts";

/*
 * The package as a new user has it: packed, installed in an empty folder, and used there in each of the ways that the
 * README names.
 */

const exec = promisify(execFile);
let folder = "";
let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
const cleanUp: (() => unknown)[] = [];

beforeAll(async () => {
  const user = await installed();
  folder = user.folder;
  cleanUp.push(user.remove);
  server = await serve(folder);
  cleanUp.push(server.close);
  browser = await openBrowser();
  cleanUp.push(() => browser.close());
});
afterAll(async () => {
  for (const undo of cleanUp.reverse()) await undo();
});

const put = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);

const RED = [255, 0, 0, 255];
const CANVAS = '<!doctype html><canvas style="width: 200px; height: 200px"></canvas>';

/** Draws a red dot in the middle. */
const dot = (from: string): string => `
  import { mount, points } from "${from}";
  const view = mount(document.querySelector("canvas")!, {
    label: "A dot",
    layers: { dots: points({ fill: "#f00", radius: 20 }) },
  });
  view.update({ dots: new Float32Array([0.5, 0.5]) });
`;

it("the tarball holds what is published, a licence included, and none of the sources", async () => {
  const files = await readdir(join(folder, "node_modules/gan-viz"), { recursive: true });
  for (const file of ["README.md", "LICENSE", "package.json", "dist/index.d.ts", "dist/elements.d.ts"]) {
    expect(files).toContain(file);
  }
  for (const file of ["dist/gan-viz.min.js", "dist/elements.min.js", "dist/LICENSES.txt"])
    expect(files).toContain(file);
  expect(files.filter((file) => /^(src|test|e2e|build)\b|\.test\./.test(file))).toEqual([]);
  const { exports, unpkg, jsdelivr } = JSON.parse(
    await readFile(join(folder, "node_modules/gan-viz/package.json"), "utf8"),
  );
  const named = JSON.stringify([exports, unpkg, jsdelivr]).match(/(?<="\.\/)[^"]+\.\w+(?=")/g)!;
  for (const file of named.filter((name) => name.includes("dist/"))) expect(files).toContain(file);
});

describe("a page without a bundler", () => {
  it("draws from the one file, and asks for nothing else", async () => {
    const script = dot("./node_modules/gan-viz/dist/gan-viz.min.js").replace(")!", ")");
    await put("plain.html", `${CANVAS}<script type="module">${script}</script>`);
    expect(await lookAt(browser, `${server.origin}/plain.html`)).toMatchObject({ middles: [RED], complaints: [] });
  });

  it("draws with an element and no script of its own", async () => {
    await put(
      "elements.html",
      `<!doctype html><script type="module" src="./node_modules/gan-viz/dist/elements.min.js"></script>
       <gan-scatter label="A dot" fill="#f00" radius="20" x-domain="0 1" y-domain="0 1" src="dot.csv"></gan-scatter>`,
    );
    await put("dot.csv", "x,y\n0.5,0.5\n");
    expect(await lookAt(browser, `${server.origin}/elements.html`)).toMatchObject({ middles: [RED], complaints: [] });
  });
});

describe("a project built by Vite", () => {
  it("draws, from the layers by name and from an element", async () => {
    const project = join(folder, "project");
    await mkdir(project);
    await put(
      "project/index.html",
      `${CANVAS}<gan-scatter x-domain="0 1" y-domain="0 1" fill="#f00" radius="20"></gan-scatter>
      <script type="module" src="./main.ts"></script>`,
    );
    await put(
      "project/main.ts",
      `${dot("gan-viz")}
      import "gan-viz/elements";
      document.querySelector("gan-scatter")!.data = new Float32Array([0.5, 0.5]);`,
    );
    const vite = await openVite();
    await vite.build({ root: project, logLevel: "silent", configFile: false });
    const built = await serve(join(project, "dist"));
    try {
      expect(await lookAt(browser, `${built.origin}/`)).toMatchObject({ middles: [RED, RED], complaints: [] });
    } finally {
      built.close();
    }
  });
});

/** Vitest's own: it stands on it. */
async function openVite(): Promise<{ build(options: object): Promise<unknown> }> {
  const beside = createRequire(await realpath(join(root, "node_modules/vitest/package.json")));
  return import(pathToFileURL(beside.resolve("vite")).href);
}

describe("TypeScript", () => {
  it.each([
    { moduleResolution: "bundler", module: "esnext", skipLibCheck: false },
    { moduleResolution: "node16", module: "node16", skipLibCheck: true }, // our types were checked above, and the DOM's
  ])("checks a user's file with moduleResolution $moduleResolution", async (resolution) => {
    await put("package.json", '{ "type": "module" }');
    await put(
      "user.ts",
      `${dot("gan-viz")}
      import type { Layer } from "gan-viz";
      import { defineElements, type GanElement } from "gan-viz/elements";
      const own: Layer<number> = { id: "own", draw: (context, size, frame) => context.fillRect(0, 0, size, frame.height) };
      const host: GanElement = document.querySelector("gan-scatter")!;
      host.data = [[0, 1]];
      defineElements();
      // @ts-expect-error the label is needed
      mount(document.querySelector("canvas")!, { layers: { own } });`,
    );
    const compilerOptions = {
      ...{ ...resolution, target: "es2022", lib: ["es2022", "dom", "dom.iterable"] },
      ...{ types: [], strict: true, exactOptionalPropertyTypes: true, noEmit: true },
    };
    await put("tsconfig.json", JSON.stringify({ compilerOptions, files: ["user.ts"] }));
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const said = await exec(process.execPath, [tsc, "-p", folder]).catch(({ stdout }) => ({ stdout }));
    expect(said.stdout).toBe("");
  });
});

describe("Node", () => {
  it("imports every entry, and defines no elements", async () => {
    const script = 'await import("gan-viz"); (await import("gan-viz/elements")).defineElements(); console.log("fine")';
    const { stdout } = await exec(process.execPath, ["--input-type=module", "-e", script], { cwd: folder });
    expect(stdout.trim()).toBe("fine");
  });
});

describe("a bundler", () => {
  it("takes of the package the layer that is imported, and nothing that it does not use", async () => {
    const { inputs } = await bundle('export { points } from "gan-viz";');
    expect(Object.keys(inputs).filter((file) => /node_modules\/d3-/.test(file))).toEqual([]);
    const [alone, all] = [bytes(inputs), bytes((await bundle('export * from "gan-viz";')).inputs)];
    expect(alone).toBeLessThan(all / 4);
  });
});

type Inputs = Metafile["outputs"][string]["inputs"];

async function bundle(contents: string): Promise<{ inputs: Inputs }> {
  const { metafile } = await build({
    stdin: { contents, resolveDir: folder },
    ...{ bundle: true, minify: true, format: "esm", metafile: true, write: false, outdir: folder },
  });
  const { inputs } = Object.values(metafile.outputs)[0]!;
  return { inputs: Object.fromEntries(Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0)) };
}

const bytes = (inputs: Inputs): number =>
  Object.values(inputs).reduce((sum, { bytesInOutput }) => sum + bytesInOutput, 0);

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";
import { licensesOf } from "./licenses.ts";

const root = fileURLToPath(new URL("../", import.meta.url));

const entryPoints = {
  "gan-viz.min": "src/index.ts",
  "diagrams.min": "src/diagrams.ts",
  "sketchpad.min": "src/sketchpad.ts",
  "files.min": "src/files.ts",
  "elements.min": "src/elements/register.ts",
};

/** The files for pages without a bundler, each a module that imports nothing, dependencies included, minified. */
export const oneFile: BuildOptions = {
  absWorkingDir: root,
  entryPoints,
  outdir: "dist",
  bundle: true,
  format: "esm",
  target: "es2022",
  platform: "browser",
  minify: true,
  sourcemap: true,
  legalComments: "none",
  banner: { js: "/*! gan-viz, MIT; of what it holds, see LICENSES.txt */" },
};

/** Writes them, and the licences of what they hold, into dist/. */
export async function writeOneFiles(): Promise<void> {
  const { metafile } = await build({ ...oneFile, metafile: true });
  await writeFile(join(root, "dist/LICENSES.txt"), await licensesOf(Object.keys(metafile.inputs), root));
}

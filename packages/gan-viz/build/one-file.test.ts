import { basename } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Metafile, type OutputFile } from "esbuild";
import { beforeAll, expect, it } from "vitest";
import { oneFile } from "./one-file.ts";

const names = ["gan-viz.min.js", "diagrams.min.js", "sketchpad.min.js", "files.min.js", "elements.min.js"];
let files: OutputFile[] = [];
let outputs: Metafile["outputs"] = {};
beforeAll(async () => {
  const made = await build({ ...oneFile, write: false, metafile: true });
  files = made.outputFiles;
  outputs = made.metafile.outputs;
});

const fileNamed = (name: string): OutputFile => files.find(({ path }) => basename(path) === name)!;

it.each(names)("%s is under 60 kB when packed with gzip", (name) => {
  expect(gzipSync(fileNamed(name).contents, { level: 9 }).length).toBeLessThan(60_000);
});

it.each(names)("%s imports nothing, and has a source map", (name) => {
  expect(outputs[`dist/${name}`]!.imports).toEqual([]);
  expect(fileNamed(name).text.includes(`//# sourceMappingURL=${name}.map`)).toBe(true);
  expect(fileNamed(`${name}.map`).contents.length).toBeGreaterThan(0);
});

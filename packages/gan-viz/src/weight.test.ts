import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, it } from "vitest";

// What a page has to load, as its bundler would make it: minified, dependencies included, packed.

async function weigh(names: string, entry = "index"): Promise<{ kilobytes: number; inputs: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export ${names} from "./${entry}.ts";`, resolveDir: import.meta.dirname, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    metafile: true,
    write: false,
  });
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output!.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return {
    kilobytes: gzipSync(outputFiles[0]!.contents, { level: 9 }).length / 1000,
    inputs: inputs.map(([path]) => path),
  };
}

it("gan-viz with points and mount weighs less than 16 kB, and brings none of d3, files or workers", async () => {
  const { kilobytes, inputs } = await weigh("{ mount, points }");
  expect(kilobytes).toBeLessThan(16);
  expect(inputs.filter((path) => /d3-|svg\/|offscreen\/|to-blob|compose/.test(path))).toEqual([]);
});

it("gan-viz with all that is in its index weighs less than 59 kB", async () => {
  expect((await weigh("*")).kilobytes).toBeLessThan(59);
});

it.each([
  ["diagrams", 21],
  ["files", 13],
  ["sketchpad", 15],
  ["worker", 8],
])("gan-viz/%s weighs less than %d kB by itself", async (entry, most) => {
  expect((await weigh("*", entry)).kilobytes).toBeLessThan(most);
});

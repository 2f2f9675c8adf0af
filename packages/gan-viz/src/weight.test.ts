import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, it } from "vitest";

// What a page has to load, as its bundler would make it: minified, dependencies included, packed.

async function weigh(names: string): Promise<{ kilobytes: number; inputs: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export ${names} from "./index.ts";`, resolveDir: import.meta.dirname, loader: "ts" },
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

it("gan-viz as a whole weighs less than 60 kB", async () => {
  expect((await weigh("*")).kilobytes).toBeLessThan(60);
});

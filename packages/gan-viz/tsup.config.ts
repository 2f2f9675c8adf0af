import { defineConfig } from "tsup";
import { writeOneFiles } from "./build/one-file.ts";

/** For bundlers and Node, which take of `index` what is imported; and for pages without either, one file each. */
export default defineConfig({
  entry: {
    index: "src/index.ts",
    diagrams: "src/diagrams.ts",
    sketchpad: "src/sketchpad.ts",
    files: "src/files.ts",
    worker: "src/worker.ts",
    elements: "src/elements/register.ts",
  },
  format: "esm",
  target: "es2022",
  platform: "browser",
  dts: true,
  sourcemap: true,
  splitting: true, // an element draws with the layers that the page imported
  esbuildOptions: (options) => {
    options.chunkNames = "shared/[hash]";
  },
  clean: true,
  onSuccess: writeOneFiles,
});

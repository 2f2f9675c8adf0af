import { fileURLToPath } from "node:url";
import { defineConfig } from "tsup";
import { apart, modulesOf } from "./build/modules.ts";
import { writeOneFiles } from "./build/one-file.ts";

const root = fileURLToPath(new URL(".", import.meta.url));
const doors = {
  index: "src/index.ts",
  diagrams: "src/diagrams.ts",
  sketchpad: "src/sketchpad.ts",
  files: "src/files.ts",
  worker: "src/worker.ts",
  elements: "src/elements/register.ts",
};

/** For bundlers and Node, which take of the modules what is imported; and for pages without either, one file each. */
export default defineConfig(async () => {
  const modules = await modulesOf(root, doors);
  return {
    entry: { ...modules },
    format: "esm",
    target: "es2022",
    platform: "browser",
    dts: { entry: doors },
    sourcemap: true,
    esbuildPlugins: [apart(root, modules)],
    clean: true,
    onSuccess: writeOneFiles,
  };
});

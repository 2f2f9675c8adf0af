import { defineConfig } from "tsup";
import { atOnce } from "./build/at-once.ts";
import { sources } from "./build/sources.ts";
import { writeModules } from "./build/write-modules.ts";

const cli = {
  "cli/main": "cli/main.ts",
  "cli/sweep-worker": "cli/sweep-worker.ts", // started by its address
};

/** For Node, which starts the sooner the fewer files there are; for bundlers, which want all of them, `dist/modules`. */
export default defineConfig({
  entry: { ...sources.entries, ...cli },
  format: "esm",
  target: "es2022",
  platform: "neutral",
  dts: { entry: sources.entries }, // nobody imports the command
  sourcemap: true,
  splitting: true, // the TensorFlow.js engine is its own chunk, fetched when a run asks for it; the command holds no copy
  esbuildPlugins: [atOnce],
  external: [/^node:/], // the command's; the library names none
  removeNodeProtocol: false,
  clean: true,
  onSuccess: () => writeModules(sources, "dist/modules"),
});

import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    "remote/index": "src/remote/index.ts",
    "sweep/index": "src/sweep/index.ts",
    "tfjs/index": "src/tfjs/index.ts",
    "cli/main": "cli/main.ts",
    "cli/sweep-worker": "cli/sweep-worker.ts", // started by its address
  },
  format: "esm",
  target: "es2022",
  platform: "neutral",
  dts: { entry: ["src/index.ts", "src/remote/index.ts", "src/sweep/index.ts", "src/tfjs/index.ts"] }, // nobody imports the command
  sourcemap: true,
  splitting: true, // the TensorFlow.js engine is its own chunk, fetched when a run asks for it; the command holds no copy
  external: [/^node:/], // the command's; the library names none
  removeNodeProtocol: false,
  clean: true,
});

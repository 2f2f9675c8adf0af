import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", "remote/index": "src/remote/index.ts" },
  format: "esm",
  target: "es2022",
  platform: "neutral",
  dts: true,
  sourcemap: true,
  splitting: true, // the TensorFlow.js engine is its own chunk, fetched when a run asks for it
  clean: true,
});

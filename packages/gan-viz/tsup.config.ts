import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["index", "diagrams", "files", "sketchpad", "worker"].map((name) => `src/${name}.ts`),
  format: "esm",
  target: "es2022",
  platform: "browser",
  dts: true,
  sourcemap: true,
  clean: true,
});

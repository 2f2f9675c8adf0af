import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { apart, modulesOf } from "./modules.ts";

const root = fileURLToPath(new URL("../", import.meta.url));

it("modulesOf() finds what a door leads to, however far, each file once", async () => {
  const modules = await modulesOf(root, { files: "src/files.ts", elements: "src/elements/register.ts" });
  expect(modules).toMatchObject({ files: "src/files.ts", elements: "src/elements/register.ts" });
  expect(modules["svg/to-svg"]).toBe("src/svg/to-svg.ts");
  expect(modules["layers/points"]).toBe("src/layers/points.ts");
  const files = Object.values(modules);
  expect(new Set(files).size).toBe(files.length);
});

it("modulesOf() leaves out what no door leads to, and dependencies", async () => {
  const files = Object.values(await modulesOf(root, { files: "src/files.ts" }));
  expect(files).not.toContain("src/sketchpad.ts");
  expect(files.filter((file) => !/^src\/.*(?<!\.test)\.ts$/.test(file))).toEqual([]);
});

it("apart() leaves imports between modules, by where each goes", async () => {
  const modules = { elements: "src/elements/register.ts", "elements/define": "src/elements/define.ts" };
  const { outputFiles } = await build({
    ...{ absWorkingDir: root, entryPoints: { elements: "src/elements/register.ts" }, outdir: "dist", write: false },
    ...{ bundle: true, format: "esm", plugins: [apart(root, modules)] },
  });
  expect(outputFiles[0]!.text).toContain('from "./elements/define.js"');
});

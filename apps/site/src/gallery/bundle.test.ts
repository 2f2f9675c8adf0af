import { expect, it } from "vitest";
import { bundleScene } from "./bundle.ts";

const texts = {
  "data.ts": `/** Doubles — ρ. */
export function twice(value: number): number {
  return 2 * value;
}
export function unused(): number {
  return 1;
}
`,
  "points.ts": `import { mount, type View, points } from "../../src/index.ts";
import { twice } from "./data.ts";
import type { Scene } from "./scene.ts";

/** Two marks — ρ. */
export const marks: Scene<object, View<object>> = {
  name: "points",
  controls: [{ id: "radius", kind: "range", default: 2, min: 1, max: 3 }],
  width: 240,
  height: 160,
  show(canvas, pixelRatio, options = {}) {
    return mount(canvas, { label: "Marks", pixelRatio, layers: { a: points({ radius: twice(2), ...options }) } });
  },
};

function made(name: string): Scene {
  return { name, width: 1, height: 1, show: (canvas) => mount(canvas, { label: name, layers: {} }) };
}

export const other = made("other");
`,
};
const library = (file: string) => `https://cdn.example/${file}.js`;

it("bundleScene() of a scene is the scene, its helpers and the library's import, and nothing else", async () => {
  const { code, imports } = await bundleScene({ file: "points.ts", exported: "marks" }, { texts, library });
  expect(imports.toSorted()).toEqual(["mount", "points"]);
  expect(code).toContain('from "https://cdn.example/gan-viz.js"');
  expect(code).toContain("/** Doubles — ρ. */\nfunction twice(value) {\n  return 2 * value;\n}");
  expect(code).toContain("/** Two marks — ρ. */\nconst marks = {");
  for (const gone of ["unused", "other", "made", "controls", "240", "View", "export", "\t", "scenes/"]) {
    expect(code).not.toContain(gone);
  }
});

it("bundleScene() of a scene that a helper makes keeps the helper", async () => {
  const { code } = await bundleScene({ file: "points.ts", exported: "other" }, { texts, library });
  expect(code).toContain("function made(name)");
  expect(code).toContain('const other = made("other");');
  expect(code).not.toContain("marks");
});

it("bundleScene() finds each of gan-viz's doors by the name of its file", async () => {
  const both = {
    "a.ts": `import { flow } from "../../src/diagrams.ts";
import { mount } from "../../src/index.ts";
export const a = { show: (canvas) => mount(canvas, { label: "a", layers: { a: flow() } }) };`,
  };
  const { code, imports } = await bundleScene({ file: "a.ts", exported: "a" }, { texts: both, library });
  expect(code).toContain('import { flow } from "https://cdn.example/diagrams.js"');
  expect(code).toContain('import { mount } from "https://cdn.example/gan-viz.js"');
  expect(imports.toSorted()).toEqual(["flow", "mount"]);
});

it("bundleScene() refuses a scene that leans on a file outside the folder", async () => {
  const lost = { "a.ts": 'import { x } from "./gone.ts";\nexport const a = { show: () => x };' };
  await expect(bundleScene({ file: "a.ts", exported: "a" }, { texts: lost, library })).rejects.toThrow(
    "gallery: gone.ts must lie in the folder of scenes.",
  );
});

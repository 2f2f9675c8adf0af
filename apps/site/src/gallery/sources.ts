import type { Scene } from "./contract.ts";

// Read as the site is built, never in a browser: what pages say about scenes is worked out from their files.
const modules = import.meta.glob<Readonly<Record<string, unknown>>>("../../../../packages/gan-viz/test/scenes/*.ts", {
  eager: true,
});
const texts = import.meta.glob<string>("../../../../packages/gan-viz/test/scenes/*.ts", {
  eager: true,
  query: "?raw",
  import: "default",
});
const prose = import.meta.glob<Prose>("../../../../packages/gan-viz/src/{layers,charts,input}/*.md", { eager: true });

/** The Markdown beside a layer, as Astro reads it. */
export interface Prose {
  readonly file: string;
  compiledContent(): Promise<string>;
}

/** The text of each file of scenes, and of what they lean on, by its name: "points.ts". */
export const sceneTexts: Readonly<Record<string, string>> = byFileName(texts);

/** The prose of each layer, chart and kind of input by its id: "line-chart". */
export const proseById: Readonly<Record<string, Prose>> = Object.fromEntries(
  Object.entries(byFileName(prose)).map(([file, text]) => [file.replace(/\.md$/, ""), text]),
);

/** The folder that the prose of an id lies in: "layers", "charts" or "input". */
export function folderOf(id: string): string {
  const path = Object.keys(prose).find((each) => each.endsWith(`/${id}.md`));
  return path?.split("/").at(-2) ?? "";
}

/** A scene by the file and the name it is exported from. */
export function sceneIn(file: string, exported: string): Scene {
  const scene = byFileName(modules)[file]?.[exported];
  if (!isScene(scene)) throw new Error(`gallery: ${file} must export the scene ${exported}, as its index.ts says.`);
  return scene;
}

function isScene(value: unknown): value is Scene {
  return typeof (value as Scene | undefined)?.show === "function";
}

function byFileName<Value>(files: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(files).map(([path, value]) => [path.split("/").at(-1)!, value]));
}

import { version } from "gan-viz/package.json";
import tokens from "../styles/tokens.css?raw";
import { bundleScene } from "./bundle.ts";
import { docComment, inKebab, inWords, type Place, readContents } from "./contents.ts";
import type { Control, SceneGroup } from "./contract.ts";
import { sceneDocument } from "./document.ts";
import { gatherLibraries, shortHash } from "./library.ts";
import { pageColors } from "./page-colors.ts";
import { folderOf, proseById, sceneIn, sceneTexts } from "./sources.ts";

/** All that a page says about one scene. */
export interface Entry extends Place {
  readonly name: string;
  readonly title: string;
  /** One sentence. */
  readonly summary: string;
  readonly group: SceneGroup;
  /** Ids of the prose that explains it. */
  readonly layers: readonly string[];
  readonly controls: readonly Control[];
  readonly width: number;
  readonly height: number;
  readonly moves: boolean;
  /** The text of its file. */
  readonly source: string;
  /** A whole page of HTML that draws it. */
  readonly page: string;
  /** A module that exports it as `scene`, and where this site serves it. */
  readonly script: string;
  readonly address: string;
}

/** Where a copied page finds one of gan-viz's doors, and where this site's pages find it. */
const published = (file: string): string => `https://cdn.jsdelivr.net/npm/gan-viz@${version}/dist/${file}.min.js`;
const own = Object.entries(await gatherLibraries()).map(([file, { hash }]) => [
  published(file),
  `./library/${file}.js?${hash}`,
]);

/** The groups in the order of the gallery. */
export const groups: readonly SceneGroup[] = ["layers", "charts", "interaction"];

/** Every scene there is, by group and in teaching order. Worked out once for a build. */
export const entries: readonly Entry[] = await readEntries();

async function readEntries(): Promise<Entry[]> {
  const all = await Promise.all(readContents(sceneTexts["index.ts"] ?? "").map(readEntry));
  return groups.flatMap((group) => all.filter((entry) => entry.group === group));
}

async function readEntry(place: Place): Promise<Entry> {
  const { file, exported } = place;
  const scene = sceneIn(file, exported);
  const { name, width, height, controls = [], title = inWords(name) } = scene;
  const source = sceneTexts[file]!;
  const { code, imports } = await bundleScene(place, { texts: sceneTexts, library: published });
  const layers = scene.layers ?? imports.map(inKebab).filter((id) => id in proseById);
  const group = scene.group ?? groupOf(layers.map(folderOf));
  const summary = scene.summary ?? (docComment(source, exported) || `${title}.`);
  const moves = scene.play !== undefined;
  const colors = pageColors(tokens, code, ["paper", "ink"]);
  const page = sceneDocument({ title, summary, width, height, colors, code, exported, moves });
  const here = own.reduce((text, [theirs, ours]) => text.replace(theirs!, ours!), code);
  const script = `${here}\nexport { ${exported} as scene };\n`;
  const address = `${import.meta.env.BASE_URL.replace(/\/$/, "")}/gallery/${name}.js?${shortHash(script)}`;
  const described = { name, title, summary, group, layers, controls, width, height, moves };
  return { ...place, ...described, source, page, script, address };
}

function groupOf(folders: readonly string[]): SceneGroup {
  if (folders.includes("input")) return "interaction";
  return folders.includes("charts") ? "charts" : "layers";
}

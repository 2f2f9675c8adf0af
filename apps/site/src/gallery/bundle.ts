import { rolldown } from "rolldown";
import { trimScenes } from "./trim.ts";

export interface Bundle {
  /** Readable JavaScript: an import from each library it needs, what the scene needs, and the scene as a constant of its name. */
  readonly code: string;
  /** What it imports from the libraries, by name. */
  readonly imports: readonly string[];
}

/**
 * One scene with its helpers as a single script that leans on gan-viz alone. Doc comments stay; types, other
 * scenes and what a scene says about itself go.
 *
 * `texts` are the files of the folder by name; an import that leaves the folder is gan-viz's:
 * `library` says where the door is found that has this file's name, `gan-viz` for the index.
 */
export async function bundleScene(
  { file, exported }: { readonly file: string; readonly exported: string },
  { texts, library }: { readonly texts: Readonly<Record<string, string>>; readonly library: (file: string) => string },
): Promise<Bundle> {
  const bundler = await rolldown({
    input: file,
    preserveEntrySignatures: "strict",
    plugins: [
      {
        name: "folder-of-scenes",
        resolveId: (id) =>
          id.startsWith("..") ? { id: library(doorOf(id)), external: true } : id.replace(/^\.\//, ""),
        load: (id) => {
          if (texts[id] === undefined) throw new Error(`gallery: ${id} must lie in the folder of scenes.`);
          return { code: only(exported, id === file, trimScenes(id, texts[id])), moduleType: "ts" };
        },
      },
    ],
    treeshake: { moduleSideEffects: false },
  });
  const { output } = await bundler.generate({ format: "es", minify: false });
  await bundler.close();
  return { code: tidy(output[0].code), imports: importsOf(output[0].code) };
}

/** Of the file that is asked for, exports nothing but the scene. */
function only(exported: string, asked: boolean, source: string): string {
  return asked ? `${source.replace(/^export (?=const|function)/gm, "")}\nexport { ${exported} };\n` : source;
}

function tidy(code: string): string {
  return code
    .replaceAll("/* @__PURE__ */ ", "")
    .replace(/^\/\/#(?:end)?region.*\n/gm, "")
    .replace(/^\/\/ \S+\.ts\n/gm, "")
    .replace(/^export \{[^}]*\};?\n?/gm, "")
    .replace(/^\t+/gm, (tabs) => "  ".repeat(tabs.length))
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** `../../src/diagrams.ts` is the door `diagrams`. */
function doorOf(path: string): string {
  const name = /([\w-]+)\.ts$/.exec(path)?.[1] ?? "";
  return name === "index" ? "gan-viz" : name;
}

function importsOf(code: string): string[] {
  return [...code.matchAll(/^import \{([^}]*)\} from/gm)]
    .flatMap(([, names]) => names!.split(","))
    .map((name) => name.trim().split(" as ")[0]!)
    .filter((name) => name !== "");
}

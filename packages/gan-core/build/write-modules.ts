import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";

export interface Sources {
  /** The folder that paths are relative to. */
  readonly root: string;
  /** The files that are imported from outside, by where they go. What none of them reaches is not written. */
  readonly entries: Readonly<Record<string, string>>;
  /** What every run has to load: these files, and all that they import other than by `import()`. */
  readonly core: readonly string[];
  /** What is of use to those who do not train here but have it done elsewhere, such as a page with a worker. */
  readonly page: readonly string[];
  /** What such a page loads once somebody has something to choose. */
  readonly choices: readonly string[];
}

/**
 * Writes TypeScript as JavaScript, file by file, so that a bundler can take what it needs and no more: `src/a/b.ts` as
 * `a/b.js`.
 *
 * Only the core becomes three modules, `base.js` of what a page needs of it, `choices.js` of what it takes besides to choose,
 * and `core.js` of the rest, and its files no more than names for what is in there. A bundler that splits would else cut the core into as many pieces as there are ways to
 * share a part of it, and pieces pack badly.
 */
export async function writeModules({ root, entries, core, page, choices }: Sources, folder: string): Promise<void> {
  const outdir = resolve(root, folder);
  const options: Options = { ...shared, absWorkingDir: root, outdir };
  const { inputs } = await metafileOf({ ...options, entryPoints: Object.values(entries), splitting: true });
  const reached = (files: readonly string[]) =>
    files.reduce<string[]>((found, file) => loadedWith(file, inputs, found), []);
  const joined = reached(core);
  const paged = reached(page);
  const chosen = reached(choices);
  const rest = joined.filter((file) => !paged.includes(file));
  const homes = {
    base: joined.filter((file) => paged.includes(file)),
    choices: rest.filter((file) => chosen.includes(file)),
    core: rest.filter((file) => !chosen.includes(file)),
  };
  const apart = Object.keys(inputs).filter((file) => file.endsWith(".ts") && !joined.includes(file));

  await build({
    ...options,
    entryPoints: apart.map((file) => ({ in: file, out: placeOf(file) })),
    plugins: [leave([...apart, ...joined], root, placeOf)],
  });
  for (const [home, files] of Object.entries(homes)) {
    await writeJoined(
      home,
      files,
      Object.keys(inputs).filter((file) => !files.includes(file)),
      options,
    );
  }
}

/** Writes these files as one module, and a file of names in the place of each. */
async function writeJoined(
  home: string,
  files: readonly string[],
  others: readonly string[],
  options: Options,
): Promise<void> {
  const { absWorkingDir: root, outdir } = options;
  const names = await Promise.all(files.map((file) => namesIn(file, options)));
  const all = names.flat(); // of names that several files have, each is told apart by its file's number
  const alias = (i: number, name: string): string =>
    all.indexOf(name) === all.lastIndexOf(name) ? name : `${name}_${i}`;
  const exported = files.map(
    (file, i) => `export { ${names[i]!.map((name) => `${name} as ${alias(i, name)}`)} } from "./${file}";`,
  );
  await build({
    ...options,
    stdin: { contents: exported.join("\n"), resolveDir: root, sourcefile: `${home}.ts` },
    entryNames: home,
    plugins: [leave(others, root, () => home)],
  });
  for (const [i, file] of files.entries()) {
    const path = join(outdir, `${placeOf(file)}.js`);
    await mkdir(dirname(path), { recursive: true });
    const own = names[i]!.map((name) => `${alias(i, name)} as ${name}`);
    await writeFile(path, `export { ${own.join(", ")} } from "${pathTo(home, placeOf(file))}";\n`);
  }
}

type Options = BuildOptions & { readonly absWorkingDir: string; readonly outdir: string };

const shared = {
  bundle: true,
  format: "esm",
  target: "es2022",
  platform: "neutral",
  packages: "external",
} as const;

async function metafileOf(options: BuildOptions): Promise<Metafile> {
  return (await build({ ...options, write: false, metafile: true })).metafile!;
}

/** The file and all that it imports, directly or not, but for what it imports on demand. */
function loadedWith(file: string, inputs: Metafile["inputs"], found: string[]): string[] {
  if (found.includes(file) || !(file in inputs)) return found;
  found.push(file);
  for (const { path, kind } of inputs[file]!.imports) {
    if (kind === "import-statement") loadedWith(path, inputs, found);
  }
  return found;
}

async function namesIn(file: string, { absWorkingDir, outdir }: Options): Promise<readonly string[]> {
  const { outputs } = await metafileOf({ absWorkingDir, outdir, format: "esm", entryPoints: [file] });
  return Object.values(outputs)[0]!.exports;
}

/** Where the module of a file is, without its ending. */
function placeOf(file: string): string {
  return file.replace(/^src\//, "").replace(/\.ts$/, "");
}

function pathTo(target: string, from: string): string {
  const path = relative(dirname(from), target);
  return `${path.startsWith(".") ? path : `./${path}`}.js`;
}

/** Leaves imports of these files as imports. `home` tells in which module the one who imports will be. */
function leave(files: readonly string[], root: string, home: (file: string) => string): Plugin {
  return {
    name: "leave",
    setup({ onResolve }) {
      onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, importer, resolveDir, kind }) => {
        const file = relative(root, join(resolveDir, path));
        if (kind === "entry-point" || !files.includes(file)) return undefined;
        return { path: pathTo(placeOf(file), home(relative(root, importer))), external: true, sideEffects: false };
      });
    },
  };
}

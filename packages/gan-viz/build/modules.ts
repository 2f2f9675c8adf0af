import { dirname, join, relative } from "node:path";
import { build, type Plugin } from "esbuild";

/** Source files by where they go, without their endings. */
export type Modules = Readonly<Record<string, string>>;

/**
 * Every source file that the doors lead to, each a module of its own beside them. A bundler then takes of the package what a
 * page imports, and may give what is imported later a file of its own: of a few large modules it could do neither.
 */
export async function modulesOf(root: string, doors: Modules): Promise<Modules> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: Object.values(doors),
    outdir: "dist",
    bundle: true,
    format: "esm",
    target: "es2022",
    packages: "external",
    write: false,
    metafile: true,
  });
  const apart = Object.keys(metafile.inputs).filter((file) => !Object.values(doors).includes(file));
  return { ...Object.fromEntries(apart.map((file) => [file.replace(/^src\/|\.ts$/g, ""), file])), ...doors };
}

/** Leaves what modules import of each other as imports, of where they go. */
export function apart(root: string, modules: Modules): Plugin {
  const places = new Map(Object.entries(modules).map(([place, file]) => [file, `${place}.js`]));
  const placeOf = (path: string): string | undefined => places.get(relative(root, path));
  return {
    name: "apart",
    setup({ onResolve }) {
      onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, importer, resolveDir, kind }) => {
        const [from, to] = [placeOf(importer), placeOf(join(resolveDir, path))];
        if (kind === "entry-point" || from === undefined || to === undefined) return undefined;
        const way = relative(dirname(from), to);
        return { path: way.startsWith(".") ? way : `./${way}`, external: true, sideEffects: false };
      });
    },
  };
}

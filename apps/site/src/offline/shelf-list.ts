import { createHash } from "node:crypto";

/** What the service worker keeps of the site. */
export interface ShelfList {
  /** Changes with any of the files. */
  readonly version: string;
  /** The hash of each file by its path in the site, as `integrity` has it. */
  readonly files: Readonly<Record<string, string>>;
  /** Those of them that are kept when they are first asked for. The others are kept at once. */
  readonly later: readonly string[];
}

/**
 * What to keep of a built site: all that its pages reach, at once; what only TensorFlow.js reaches, 4 MB, when someone
 * first chooses it. A file reaches another by having its name in its text.
 *
 * @param built Files by path. Those that hosts read, hidden ones and 404.html, which hosts serve in their own way, stay out.
 */
export function shelfList(built: Readonly<Record<string, Uint8Array>>): ShelfList {
  const paths = Object.keys(built)
    .filter((path) => !/^(404\.html|sw\.js|_headers)$|(^|\/)\.|\.map$/.test(path))
    .sort();
  const files = Object.fromEntries(paths.map((path) => [path, hashOf(built[path]!)]));
  const reached = reach(paths, (path) => new TextDecoder().decode(built[path]!));
  return {
    version: createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 16),
    files,
    later: paths.filter((path) => path.startsWith("_astro/") && !reached.has(path)),
  };
}

/** The files with a hash in their names that the others lead to, without going through TensorFlow.js. */
function reach(paths: readonly string[], textOf: (path: string) => string): ReadonlySet<string> {
  const hashed = paths.filter((path) => path.startsWith("_astro/"));
  const reached = new Set(paths.filter((path) => !path.startsWith("_astro/")));
  for (const path of reached) {
    if (!/\.(html|js|css)$/.test(path)) continue;
    const text = textOf(path);
    for (const other of hashed) {
      const name = other.split("/").at(-1)!;
      if (!name.startsWith("tfjs") && text.includes(name)) reached.add(other); // the loop goes on to it
    }
  }
  return reached;
}

function hashOf(bytes: Uint8Array): string {
  return `sha256-${createHash("sha256").update(bytes).digest("base64")}`;
}

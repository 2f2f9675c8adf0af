import { createHash } from "node:crypto";
import { rolldown } from "rolldown";

export interface Library {
  /** One of gan-viz's doors and all it needs as one module, as it is served to whoever copies a page. */
  readonly code: string;
  /** A few letters that change with it. */
  readonly hash: string;
}

/** The doors that scenes come through, by the names of their files. */
export type Libraries = Readonly<Record<string, Library>>;

const specifiers = { "gan-viz": "gan-viz", diagrams: "gan-viz/diagrams", sketchpad: "gan-viz/sketchpad" };

let made: Promise<Libraries> | undefined;

/**
 * What the gallery's scenes lean on: files of their own, so that nothing here is shared with the Lab, whose first load
 * must not come in more pieces because of it. Made once for a build, and anew at every request of `dev`.
 */
export function gatherLibraries(): Promise<Libraries> {
  if (import.meta.env.DEV) return bundleAll();
  made ??= bundleAll();
  return made;
}

async function bundleAll(): Promise<Libraries> {
  const all = Object.entries(specifiers).map(async ([file, specifier]) => [file, await bundle(specifier)] as const);
  return Object.fromEntries(await Promise.all(all));
}

async function bundle(specifier: string): Promise<Library> {
  const bundler = await rolldown({ input: specifier, platform: "browser" });
  const { output } = await bundler.generate({ format: "es", minify: true });
  await bundler.close();
  const { code } = output[0];
  return { code, hash: shortHash(code) };
}

/** A few letters that change with a text. */
export function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

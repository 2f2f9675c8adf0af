import { createHash } from "node:crypto";
import { rolldown } from "rolldown";

export interface Library {
  /** gan-viz and all it needs as one module, as it is served to whoever copies a page. */
  readonly code: string;
  /** A few letters that change with it. */
  readonly hash: string;
}

let made: Promise<Library> | undefined;

/**
 * The library that the gallery's scenes lean on: one file of its own, so that nothing here is shared with the Lab, whose
 * first load must not come in more pieces because of it. Made once for a build, and anew at every request of `dev`.
 */
export function gatherLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return bundle();
  made ??= bundle();
  return made;
}

async function bundle(): Promise<Library> {
  const bundler = await rolldown({ input: "gan-viz", platform: "browser" });
  const { output } = await bundler.generate({ format: "es", minify: true });
  await bundler.close();
  const { code } = output[0];
  return { code, hash: shortHash(code) };
}

/** A few letters that change with a text. */
export function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

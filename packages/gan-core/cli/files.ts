import { lstatSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { refuse } from "./refuse.ts";
import type { Terminal } from "./terminal.ts";

/** The text of a file; "-" is standard input. @throws RangeError that names a file that cannot be read. */
export async function readText(path: string, { input }: Pick<Terminal, "input">): Promise<string> {
  if (path === "-") return input();
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new RangeError(`${path} must be a file that can be read, got ${wordsOf(error)}.`, { cause: error });
  }
}

/** Refuses, before work begins, a path that could not be written when it is done. `option` names it in the error. */
export function checkWritable(option: string, path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    refuse(option, "must be a file", `${path}, a directory`);
  const folder = dirname(path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    refuse(option, "must be in a directory that exists", path);
  }
}

/**
 * Writes the whole file or leaves what was there: the text goes to a temporary file beside it, which then takes its
 * name. A device or a pipe is written to as it is, and a link is followed.
 */
export function writeWhole(path: string, text: string): void {
  const target = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? realpathSync(path) : path;
  const known = statSync(target, { throwIfNoEntry: false });
  if (known !== undefined && !known.isFile()) {
    writeFileSync(target, text);
    return;
  }
  const draft = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text, known === undefined ? {} : { mode: known.mode });
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** What to call a file in an error. */
export function nameOf(path: string): string {
  return path === "-" ? "standard input" : path;
}

function wordsOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const words: Readonly<Record<string, string>> = {
    ENOENT: "no such file",
    EISDIR: "a directory",
    EACCES: "no permission to read it",
  };
  return words[code ?? ""] ?? message;
}

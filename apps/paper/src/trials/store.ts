import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { Checkpoint } from "gan-core";
import type { TrialResult } from "./trial.ts";

/** Where results are kept, and how far unfinished runs have come. Files are replaced whole or not at all. */
export interface Store {
  result(key: string): TrialResult | undefined;
  /** Keeps the result and forgets the checkpoint. */
  finish(key: string, result: TrialResult): void;
  checkpoint(key: string): Checkpoint | undefined;
  keep(key: string, checkpoint: Checkpoint): void;
}

/** A store in a folder, made if it is not there: `<key>.json` for a result, `<key>.checkpoint` for a run under way. */
export function openStore(folder: string): Store {
  mkdirSync(folder, { recursive: true });
  const path = (key: string, kind: "json" | "checkpoint") => join(folder, `${key}.${kind}`);
  return {
    result(key) {
      const file = read(path(key, "json"));
      return file === undefined ? undefined : (JSON.parse(file.toString()) as TrialResult);
    },
    finish(key, result) {
      write(path(key, "json"), `${JSON.stringify(result, null, 2)}\n`);
      rmSync(path(key, "checkpoint"), { force: true });
    },
    checkpoint(key) {
      const file = read(path(key, "checkpoint"));
      return file === undefined ? undefined : (deserialize(file) as Checkpoint);
    },
    keep: (key, checkpoint) => write(path(key, "checkpoint"), serialize(checkpoint)),
  };
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** A process killed while it writes leaves the old file as it was. */
function write(path: string, data: string | Buffer): void {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, data);
  renameSync(draft, path);
}

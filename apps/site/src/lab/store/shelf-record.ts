import type { SavedRun } from "gan-core";
import { reasonOf } from "../lost.ts";

/** A plain value, as JSON has them. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

/** What survives a reload: a run with its past, and how the page showed it. */
export interface Snapshot {
  readonly run: SavedRun;
  /** Layers, charts, speed: what the page chooses to keep. Whoever reads it checks it. */
  readonly view: Plain;
}

export type Read = { readonly ok: true; readonly snapshot: Snapshot } | { readonly ok: false; readonly reason: string };

const version = 1;

/**
 * A snapshot as it is stored. The run is stored as it is, not as text: writing the text of a long history takes 60 ms of
 * the page's own thread, and cloning it 2.
 */
export function writeRecord({ run, view }: Snapshot): unknown {
  return { version, run, view: JSON.stringify(view) };
}

/** The snapshot in what was stored. It may be damaged, or of another version: `checkRun` says so by throwing, and may take its time. */
export async function readRecord(stored: unknown, checkRun: (run: SavedRun) => unknown): Promise<Read> {
  try {
    const record = Object(stored) as Readonly<Record<string, unknown>>;
    if (record["version"] !== version)
      return { ok: false, reason: `version must be ${version}, got ${record["version"]}.` };
    const run = record["run"] as SavedRun;
    await checkRun(run);
    return { ok: true, snapshot: { run, view: JSON.parse(String(record["view"])) as Plain } };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

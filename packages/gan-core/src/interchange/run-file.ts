import { allEntries } from "../all-entries.ts";
import { checkNumber, checkObject, refuse } from "../check.ts";
import { createCheckpointReader } from "../training/checkpoint.ts";
import type { Checkpoint } from "../training/gan.ts";
import type { HistoryState } from "../training/history.ts";
import { readHistory } from "../training/read-history.ts";
import { textCrc32 } from "./crc32.ts";
import { createCompletion, packCheckpoint, unpackCheckpoint } from "./packed-checkpoint.ts";

/** A whole run: where it stands and, if it was recorded, how it came there. */
export interface SavedRun {
  readonly checkpoint: Checkpoint;
  /** What `history.save()` gives. The checkpoint is of the same run, and not beyond the history's end. */
  readonly history?: HistoryState;
}

/**
 * A run as the text of one file, in JSON: the config to be read and the arrays in base64, both bit for bit. Equal runs
 * give equal texts, on every machine. 5⅓ bytes a float: a run of default size takes 20 kB, and as much again for each
 * checkpoint of its history. O(text).
 *
 * @throws RangeError for what {@link readRun} would refuse, such as a weight that is no finite number.
 */
export function writeRun(run: SavedRun): string {
  const { checkpoint, history } = checkRun(run);
  const kept = history?.kept.map((item) => ({
    changes: item.changes,
    checkpoint: packCheckpoint(item.checkpoint, checkpoint.config),
  }));
  const content = {
    format,
    version: 1,
    checkpoint: packCheckpoint(checkpoint, {}),
    ...(history === undefined ? {} : { history: { ...history, kept } }),
  };
  return JSON.stringify({ ...content, checksum: textCrc32(JSON.stringify(content)) }, null, 2);
}

/**
 * The run in the text of a file. Nothing in it is taken on trust: what is missing, superfluous, out of range or out of
 * order is refused by its path, and what is damaged by its checksum, so that a wrong number is never answered.
 * Whitespace is free. O(text).
 *
 * @throws RangeError: `run.history.kept[3].checkpoint.players.generator.parameters must be a Float32Array of 32, got …`
 */
export function readRun(text: string): SavedRun {
  const parsed = parse(text);
  if (typeof parsed !== "object" || parsed === null || (parsed as { format?: unknown }).format !== format)
    refuse("run", `must be an object with format "${format}"`, parsed);
  const version = checkNumber("run.version", (parsed as { version?: unknown }).version, { min: 1, integer: true });
  if (version > 1) refuse("run.version", "must be 1; a newer gan-core wrote this", version);
  const { checksum, ...content } = checkObject("run", parsed, [
    "format",
    "version",
    "checkpoint",
    "history",
    "checksum",
  ]);
  const run = checkRun(unpackRun(content));
  const written = textCrc32(JSON.stringify(content)); // last, as all else says more about what is wrong
  if (checksum !== written) refuse("run.checksum", `must be ${written}, or the file is damaged`, checksum);
  return run;
}

const format = "gan-core run";

function parse(text: unknown): unknown {
  if (typeof text !== "string") refuse("run", "must be the text of a file", text);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    throw new RangeError(`run must be JSON, and whole: ${(cause as Error).message}`, { cause });
  }
}

function unpackRun({ checkpoint: packed, history }: Record<string, unknown>): Record<string, unknown> {
  const checkpoint = unpackCheckpoint("run.checkpoint", packed, (_, config) => config);
  if (history === undefined) return { checkpoint };
  const given = checkObject("run.history", history, ["spacing", "end", "kept", "changes"]);
  if (!Array.isArray(given["kept"])) refuse("run.history.kept", "must be an array", given["kept"]);
  const complete = createCompletion(checkpoint["config"]);
  const kept = given["kept"].map((item, i) => {
    const path = `run.history.kept[${i}]`;
    const { changes, checkpoint } = checkObject(path, item, ["changes", "checkpoint"]);
    return { changes, checkpoint: unpackCheckpoint(`${path}.checkpoint`, checkpoint, complete) };
  });
  return { checkpoint, history: { ...given, kept } };
}

function checkRun(input: unknown): SavedRun {
  const given = checkObject("run", input, ["checkpoint", "history"]);
  const readCheckpoint = createCheckpointReader(allEntries);
  const checkpoint = readCheckpoint("run.checkpoint", given["checkpoint"]);
  if (given["history"] === undefined) return { checkpoint };
  const history = readHistory(given["history"], "run.history", readCheckpoint);
  if (history.end !== -1) checkNumber("run.checkpoint.iteration", checkpoint.iteration, { max: history.end });
  return { checkpoint, history };
}

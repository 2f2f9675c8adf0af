import { allEntries } from "../all-entries.ts";
import { checkNumber, checkObject, checkOption, refuse, within } from "../check.ts";
import { createCheckpointReader } from "./checkpoint.ts";
import type { RunConfig, RunPatch } from "./config.ts";
import { defaultConfig } from "./default-config.ts";
import type { HistoryState, Kept, Noted } from "./history.ts";
import { plainPatch } from "./plain-patch.ts";
import { patchConfig } from "./read-config.ts";
import type { Players } from "./turn.ts";

/**
 * Checks a history from outside: every checkpoint, that all are of one run and in order, and that every change is one
 * that run could make. A patch is tried on the config it will be replayed on (the first checkpoint's, if it was made
 * before that and never will be) and is answered as plain JSON.
 *
 * @param readCheckpoint One that knows the run, where that must be a certain one.
 * @throws RangeError naming the path, the rule and the value: `history.kept[3].checkpoint.iteration must be …`
 */
export function readHistory(
  input: unknown,
  path = "history",
  readCheckpoint = createCheckpointReader(allEntries),
): HistoryState {
  const given = checkObject(path, input, ["spacing", "end", "kept", "changes"]);
  const spacing = checkNumber(`${path}.spacing`, given["spacing"], { min: 1, integer: true });
  const end = checkNumber(`${path}.end`, given["end"], { min: -1, integer: true });
  const noted = readNoted(`${path}.changes`, given["changes"], end);
  let previous = -1;
  const kept = list(`${path}.kept`, given["kept"]).map((item, i): Kept => {
    const at = `${path}.kept[${i}]`;
    const { checkpoint: taken, changes } = checkObject(at, item, ["checkpoint", "changes"]);
    const checkpoint = readCheckpoint(`${at}.checkpoint`, taken);
    const rule = { min: previous + 1, max: end, integer: true };
    previous = checkNumber(`${at}.checkpoint.iteration`, checkpoint.iteration, rule);
    return {
      checkpoint,
      changes: checkNumber(`${at}.changes`, changes, { ...madeBy(previous, noted), integer: true }),
    };
  });
  return { spacing, end, kept, changes: readPatches(`${path}.changes`, noted, kept) };
}

/** How many changes may have been made when a checkpoint of this iteration was taken: of its own, any number. */
function madeBy(iteration: number, changes: readonly Noted[]): { min: number; max: number } {
  return {
    min: changes.filter((change) => change.iteration < iteration).length,
    max: changes.filter((change) => change.iteration <= iteration).length,
  };
}

/** Everything of the changes but what is in their patches. */
function readNoted(path: string, input: unknown, end: number): Noted[] {
  let previous = 0;
  return list(path, input).map((item, i) => {
    const { iteration, ...change } = checkObject(`${path}[${i}]`, item, ["iteration", "patch", "players"]);
    const rule = { min: previous, max: end, integer: true };
    previous = checkNumber(`${path}[${i}].iteration`, iteration, rule);
    const { patch, players } = change;
    if (players !== undefined) checkOption(`${path}[${i}].players`, players, ["both", "generator", "discriminator"]);
    return {
      iteration: previous,
      ...(patch === undefined ? {} : { patch: patch as RunPatch }),
      ...(players === undefined ? {} : { players: players as Players }),
    };
  });
}

function readPatches(path: string, changes: readonly Noted[], kept: readonly Kept[]): Noted[] {
  let config = light(kept[0]?.checkpoint.config ?? defaultConfig);
  return changes.map((change, i) => {
    const { patch, ...rest } = change;
    const latest = kept.findLast((checkpoint) => checkpoint.changes === i);
    if (latest) config = light(latest.checkpoint.config);
    if (patch === undefined) return rest;
    config = within(`${path}[${i}].patch`, () => patchConfig(config, patch));
    return { ...rest, patch: plainPatch(patch, config) };
  });
}

/** The config with the default's data: no patch has to do with them, and they may be a million points. */
function light(config: RunConfig): RunConfig {
  return { ...config, data: defaultConfig.data };
}

function list(path: string, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) refuse(path, "must be an array", value);
  return value;
}

import { appendFileSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { extname } from "node:path";
import { refuse } from "./refuse.ts";
import type { Moment } from "./training-loop.ts";

/** Adds a moment of the run to a log file. */
export type RunLog = (moment: Moment) => void;

/**
 * A log of a run, a row each time it is looked at: iteration, both losses (means since the last row), and each metric
 * with its floor. JSON lines, or CSV if the name ends so. What has no value is null, or an empty cell.
 *
 * @param ids The metrics, in the order of the columns.
 * @param goOn Adds to a file that is there, if its columns are the same; it is begun anew otherwise.
 */
export function openLog(path: string, ids: readonly string[], goOn: boolean): RunLog {
  const columns = ["iteration", "discriminatorLoss", "generatorLoss", ...ids.flatMap((id) => [id, `${id} floor`])];
  const isCsv = extname(path) === ".csv";
  const header = isCsv ? `${columns.join(",")}\n` : "";
  const hasRows = goOn && (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0;
  if (!hasRows) writeFileSync(path, header);
  else if (isCsv && !readFileSync(path, "utf8").startsWith(header)) {
    refuse("--log", `must have the columns ${columns.join(", ")} to be gone on with`, path);
  }
  return ({ iteration, losses, metrics }) => {
    const measured = ids.flatMap((id) => [metrics[id]!.value, metrics[id]!.floor]);
    const values = [iteration, losses.discriminator, losses.generator, ...measured];
    const cells = values.map((value) => (Number.isFinite(value) ? value : null));
    appendFileSync(path, isCsv ? `${cells.join(",")}\n` : `${JSON.stringify(zip(columns, cells))}\n`);
  };
}

function zip(keys: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(keys.map((key, i) => [key, values[i]]));
}

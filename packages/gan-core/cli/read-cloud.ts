import { type PointsFile, readPointsCsv, readPointsJson } from "../src/index.ts";
import { nameOf, readText } from "./files.ts";
import { blame } from "./refuse.ts";
import type { Terminal } from "./terminal.ts";

/** The points of a file, CSV or JSON; which of them is told from its first character. "-" is standard input. */
export async function readCloud(file: string, terminal: Terminal): Promise<PointsFile> {
  const text = await readText(file, terminal);
  const read = /^\uFEFF?\s*[[{]/.test(text) ? readPointsJson : readPointsCsv;
  return blame(nameOf(file), () => read(text));
}

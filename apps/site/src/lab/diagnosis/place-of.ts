import type { RunConfig } from "gan-core";
import { modesOf } from "../modes-of.ts";
import type { Told } from "./told.ts";

/** The place of the picture that a sentence is about: the first mode that is missed. Undefined where there is none. */
export function placeOf(
  told: Told | undefined,
  { data }: Pick<RunConfig, "data">,
): { x: number; y: number } | undefined {
  const mode = told?.id === "mode-collapse" ? told.missed[0] : undefined;
  if (mode === undefined) return undefined;
  const centers = modesOf(data)?.centers;
  const [x, y] = [centers?.[2 * mode], centers?.[2 * mode + 1]];
  return x === undefined || y === undefined ? undefined : { x, y };
}

import type { Choice } from "gan-core";
import type { Words } from "../../words/words.ts";
import { shapeOf } from "./shapes.ts";

interface Described {
  readonly id: string;
  readonly label: string;
  readonly summary: string;
}

/** What a shape is called, in the page's language where there is a word for it. A ring of modes is named for their number. */
export function nameOf(
  { data }: Pick<Words, "data">,
  { id, label }: Pick<Described, "id" | "label">,
  modes = 8,
): string {
  return id === "mixture-ring" ? data.gaussians(modes) : (data.names[id] ?? label);
}

/** What data are called. */
export function dataName(words: Pick<Words, "data">, { id, params = {} }: Choice): string {
  return nameOf(words, shapeOf(id), Number(params["modes"] ?? 8));
}

export function summaryOf({ data }: Pick<Words, "data">, { id, summary }: Pick<Described, "id" | "summary">): string {
  return data.summaries[id] ?? summary;
}

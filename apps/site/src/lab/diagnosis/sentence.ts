import type { Words } from "../../words/words.ts";
import type { Told } from "./told.ts";

/** What is said of a run's health, in the words of the page: its finding, and what that rests on. */
export function sentenceOf(
  { id, evidence, missed, divergence = "grid-js", since, iteration }: Told,
  { diagnosis, measures }: Pick<Words, "diagnosis" | "measures">,
): { readonly head: string; readonly rest: string } | undefined {
  const names: Readonly<Record<string, string>> = { ...measures.name, ...diagnosis.measure };
  const measure = names[divergence] ?? divergence;
  return diagnosis.say[id]?.({ evidence, missed: missed.length, measure, held: iteration - since, iteration });
}

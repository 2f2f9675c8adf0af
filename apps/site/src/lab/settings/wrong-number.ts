import type { FirstWords } from "../../words/words.ts";
import { numberText } from "./number-text.ts";
import type { NumberSpec } from "./scale.ts";

/** What is wrong with a number that was typed, in the page's words; undefined if nothing is. */
export function wrongNumber(words: FirstWords, typed: string, value: number, spec: NumberSpec): string | undefined {
  const { wrong } = words.number;
  if (Number.isNaN(value)) return wrong.number(typed);
  if (!(value >= spec.min && value <= (spec.max ?? Number.POSITIVE_INFINITY)))
    return wrong.outside(typed, rangeWords(words, spec));
  return spec.integer && !Number.isInteger(value) ? wrong.whole(typed) : undefined;
}

/** What a number may be. */
export function rangeWords(words: FirstWords, { min, max }: NumberSpec): string {
  return words.number.range(numberText(min), max === undefined ? undefined : numberText(max));
}

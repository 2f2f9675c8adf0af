import type { Words } from "../../words/words.ts";

/** What a parameter is called, in the page's language where there is a word for it. */
export function paramName({ data }: Pick<Words, "data">, id: string, key: string, label: string): string {
  return data.params[`${id}.${key}`] ?? label;
}

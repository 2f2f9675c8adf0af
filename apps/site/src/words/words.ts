import type { first } from "./en/first.ts";
import type { later } from "./en/later.ts";

/** What the site says, in one language. */
export type Words = FirstWords & LaterWords;
export type FirstWords = typeof first;
export type LaterWords = typeof later;

/** "TensorFlow.js, WebAssembly": the engine and what it runs on. */
export function engineWords(
  words: FirstWords,
  { id, backend }: { readonly id: string; readonly backend: string },
): string {
  return `${words.engines[id] ?? id}, ${backendWords(words, backend)}`;
}

export function backendWords(words: FirstWords, backend: string): string {
  return words.backends[backend] ?? backend;
}

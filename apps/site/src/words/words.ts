import type { en } from "./en/index.ts";

/** What the site says, in one language. */
export type Words = typeof en;

/** "TensorFlow.js, WebAssembly": the engine and what it runs on. */
export function engineWords(words: Words, { id, backend }: { readonly id: string; readonly backend: string }): string {
  return `${words.engines[id] ?? id}, ${backendWords(words, backend)}`;
}

export function backendWords(words: Words, backend: string): string {
  return words.backends[backend] ?? backend;
}

import type { SavedOriginal, SavedRun } from "gan-core";
import { reasonOf } from "../lost.ts";

/** A file as the picker or a drop gives it. */
export type GivenFile = Pick<File, "name" | "size" | "text" | "arrayBuffer">;

export type Opened =
  | { readonly ok: true; readonly kind: "run"; readonly run: SavedRun; readonly name: string }
  | { readonly ok: true; readonly kind: "original"; readonly original: SavedOriginal; readonly name: string }
  | { readonly ok: false; readonly reason: string };

/** Why files were not opened, in words. */
export interface OpenWords {
  readonly none: string;
  many(names: string): string;
  large(name: string, megabytes: string, limit: number): string;
  unreadable(name: string, reason: string): string;
  notRun(reason: string): string;
  notOriginal(reason: string): string;
  weightsMissing(name: string): string;
  modelMissing(name: string): string;
}

/** Megabytes, 10^6 bytes, that a file may have. */
const limit = 100;

/**
 * The run in a file, or the model that the original GAN Lab saved as two: its .json and its .weights.bin, in any order.
 * Nothing in them is taken on trust, and what is wrong is answered in words, never thrown. What reads files is loaded
 * with the first one.
 */
export async function openFiles(files: Iterable<GivenFile>, words: OpenWords): Promise<Opened> {
  const given = [...files];
  const large = given.find(({ size }) => !(size <= limit * 1e6));
  if (large) return refused(words.large(large.name, (large.size / 1e6).toFixed(0), limit));
  const weights = given.filter(({ name }) => /\.bin$/i.test(name));
  const texts = given.filter((file) => !weights.includes(file));
  if (given.length === 0) return refused(words.none);
  if (texts.length > 1 || weights.length > 1) return refused(words.many(given.map(({ name }) => name).join(", ")));
  if (texts.length === 0) return refused(words.modelMissing(weights[0]!.name));
  return read(texts[0]!, weights[0], words);
}

async function read(file: GivenFile, weights: GivenFile | undefined, words: OpenWords): Promise<Opened> {
  let text: string;
  let bytes: ArrayBuffer | undefined;
  let at = file;
  try {
    text = await file.text();
    if (weights) at = weights;
    bytes = await weights?.arrayBuffer();
  } catch (error) {
    return refused(words.unreadable(at.name, reasonOf(error)));
  }
  const { name } = file;
  const isOriginal = weights !== undefined || looksOriginal(text);
  if (isOriginal && bytes === undefined) return refused(words.weightsMissing(name));
  try {
    const { readOriginal, readRun } = await import("./read-run.ts");
    if (bytes) return { ok: true, kind: "original", original: readOriginal(text, bytes), name };
    return { ok: true, kind: "run", run: readRun(text), name };
  } catch (error) {
    return refused((isOriginal ? words.notOriginal : words.notRun)(reasonOf(error)));
  }
}

/** Whether the text is of the original's kind, as nothing else has this key at its top. */
function looksOriginal(text: string): boolean {
  if (!text.includes('"modelTopology"')) return false;
  try {
    return Object.hasOwn(Object(JSON.parse(text)), "modelTopology");
  } catch {
    return false;
  }
}

function refused(reason: string): Opened {
  return { ok: false, reason };
}

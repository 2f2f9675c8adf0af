import { nameOf } from "./files.ts";

/** The value of a file's text. @throws RangeError that names a file which is no JSON. */
export function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new RangeError(`${nameOf(file)} must be JSON: ${(error as Error).message}`, { cause: error });
  }
}

import { fromByteArray, toByteArray } from "base64-js";
import { checkNumber, checkObject, refuse } from "../check.ts";
import { crc32 } from "./crc32.ts";

/** Floats in JSON, bit for bit. */
export interface PackedFloats {
  readonly floats: number;
  /** Four bytes a float, the least significant first, on every machine. */
  readonly base64: string;
  /** Of these bytes. */
  readonly crc32: string;
}

export function packFloats(values: Float32Array): PackedFloats {
  const bytes = new Uint8Array(4 * values.length);
  const view = new DataView(bytes.buffer);
  values.forEach((value, i) => void view.setFloat32(4 * i, value, true));
  return { floats: values.length, base64: fromByteArray(bytes), crc32: crc32(bytes) };
}

/** @throws RangeError naming the path for anything that {@link packFloats} did not write as it is. */
export function unpackFloats(path: string, input: unknown): Float32Array {
  const given = checkObject(path, input, ["floats", "base64", "crc32"]);
  const bytes = readBase64(`${path}.base64`, given["base64"]);
  const length = checkNumber(`${path}.floats`, given["floats"], { min: 0, integer: true });
  if (bytes.length !== 4 * length) refuse(`${path}.base64`, `must hold ${4 * length} bytes`, bytes.length);
  const written = crc32(bytes);
  if (given["crc32"] !== written)
    refuse(`${path}.crc32`, `must be ${written}, or the numbers are damaged`, given["crc32"]);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Float32Array.from({ length }, (_, i) => view.getFloat32(4 * i, true));
}

function readBase64(path: string, text: unknown): Uint8Array {
  if (typeof text !== "string" || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text))
    refuse(path, "must be base64, in whole groups of four", text);
  return toByteArray(text);
}

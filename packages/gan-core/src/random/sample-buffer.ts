import { checkNumber, refuse } from "../check.ts";

/**
 * Where a sampler writes n points of `dims` numbers: `out` if one is given, else an array of its own.
 *
 * @param owner The sampler's id, for the error.
 */
export function sampleBuffer(owner: string, n: number, dims: number, out?: Float32Array): Float32Array {
  if (out !== undefined && out.length === n * dims) return out; // the way of every batch, and free
  checkNumber(`${owner}: n`, n, { min: 0, integer: true });
  if (out !== undefined) refuse(`${owner}: out`, `must hold n · dims = ${n * dims} numbers`, out.length);
  return new Float32Array(n * dims);
}

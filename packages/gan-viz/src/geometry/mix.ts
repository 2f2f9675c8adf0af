import { blendArrays } from "./blend.ts";

/**
 * Mixes two arrays, t of the way from the first to the second, into one that it uses again. Arrays of different
 * lengths cannot be mixed: then the second is returned as it is.
 */
export function createMix(): (from: Float32Array, to: Float32Array, t: number) => Float32Array {
  let buffer: Float32Array | undefined;
  return (from, to, t) => {
    if (from.length !== to.length || !(t < 1)) return to;
    buffer = blendArrays(buffer, from, to, t);
    return buffer;
  };
}

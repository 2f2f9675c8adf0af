/**
 * Mixes two arrays, t of the way from the first to the second, into one that it uses again. Arrays of different
 * lengths cannot be mixed: then the second is returned as it is.
 */
export function createMix(): (from: Float32Array, to: Float32Array, t: number) => Float32Array {
  let buffer = new Float32Array(0);
  return (from, to, t) => {
    if (from.length !== to.length || !(t < 1)) return to;
    if (buffer.length !== to.length) buffer = new Float32Array(to.length);
    for (let i = 0; i < to.length; i++) buffer[i] = from[i]! * (1 - t) + to[i]! * t;
    return buffer;
  };
}

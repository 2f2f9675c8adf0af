/**
 * A number as the two floats that share its 64 bits. Engines and schedules pass parameters round as Float32Arrays and
 * look at none of them, so that a game of two numbers can be played on gan-core's schedules in double precision.
 */
export function pack(value: number): Float32Array {
  return new Float32Array(Float64Array.of(value).buffer);
}

/** The number that {@link pack} packed, bit for bit. */
export function unpack(floats: Float32Array): number {
  return new Float64Array(Float32Array.from(floats).buffer)[0]!;
}

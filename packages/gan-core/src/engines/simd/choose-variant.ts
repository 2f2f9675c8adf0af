import { webAssembly } from "./web-assembly.ts";

/**
 * The builds of the kernels.
 *
 * - `simd`: four lanes at a time, each operation rounded as IEEE 754 says: the same bits on every machine;
 * - `relaxed`: a product and a sum may be rounded together, which is faster, and machines differ in whether they do;
 * - `scalar`: one lane at a time, for machines without SIMD; the bits of `simd`.
 */
export type Variant = "simd" | "relaxed" | "scalar";

/** `exact`: the same bits everywhere. `fast`: as fast as the machine can, and then not reproducible on another. */
export type Precision = "exact" | "fast";

/** The fastest build that the machine can run at this precision. */
export function chooseVariant(precision: Precision, validate: (bytes: Uint8Array) => boolean = canRun): Variant {
  if (precision === "fast" && validate(withBody(relaxedBody))) return "relaxed";
  return validate(withBody(simdBody)) ? "simd" : "scalar";
}

const canRun = (bytes: Uint8Array): boolean => webAssembly.validate(bytes);

/** i32x4.splat(0) */
const zeros = [0x41, 0, 0xfd, 0x11];
const simdBody = zeros;
/** f32x4.relaxed_madd of three times zeros */
const relaxedBody = [...zeros, ...zeros, ...zeros, 0xfd, 0x85, 0x02];

/** The least module with such a function: no parameters, and a vector for a result. */
function withBody(body: readonly number[]): Uint8Array {
  const code = [0, ...body, 0x0b]; // no locals, end
  return new Uint8Array([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0], // \0asm, version 1
    ...[1, 5, 1, 0x60, 0, 1, 0x7b], // types: () → v128
    ...[3, 2, 1, 0], // functions: one of the first type
    ...[10, code.length + 2, 1, code.length, ...code],
  ]);
}

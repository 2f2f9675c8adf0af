import { powerOfTwo } from "./power-of-two.ts";
import { upperWord } from "./upper-word.ts";

/** The k for which a positive, normal x is 2ᵏ m with √½ ≤ m < √2, to within 2^-20 at the ends. */
export function logScale(x: number): number {
  return (upperWord(x) - upperWordOfRootHalf) >> 20;
}

/** m for that k: x · 2^−k, exactly. */
export function unscaled(x: number, k: number): number {
  return x * powerOfTwo(-k);
}

const upperWordOfRootHalf = 0x3fe6a09e;

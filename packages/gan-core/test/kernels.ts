import { expect } from "vitest";
import { chooseVariant, type Variant } from "../src/engines/simd/choose-variant.ts";
import type { KernelFunctions } from "../src/engines/simd/kernel-functions.ts";
import { type Kernels, loadKernels } from "../src/engines/simd/kernels.ts";

/** Where a test lays its numbers out for the kernels. */
export interface Desk {
  readonly variant: Variant;
  readonly run: KernelFunctions;
  /** Copies numbers into memory of their own. Answers with their address. */
  put(numbers: ArrayLike<number>): number;
  /** Memory for n numbers that are not a number, so that whoever reads before it writes is seen. */
  blank(n: number): number;
  /** A copy of n numbers. */
  take(address: number, n: number): Float32Array;
}

const bytes = 2 ** 24;
const [simd, scalar, fast] = await Promise.all([
  loadKernels({ bytes, variant: "simd" }),
  loadKernels({ bytes, variant: "scalar" }),
  loadKernels({ bytes, variant: chooseVariant("fast") }), // older machines have nothing faster than simd
]);

/**
 * What work answers on each build of the kernels. The scalar build must give the bits of the SIMD build; the relaxed
 * build may differ, and its answer comes second.
 */
export function everywhere(work: (desk: Desk) => Float32Array): [exact: Float32Array, relaxed: Float32Array] {
  const exact = work(deskOn(simd));
  expect(bitsOf(work(deskOn(scalar)))).toEqual(bitsOf(exact));
  return [exact, work(deskOn(fast))];
}

function deskOn({ variant, run, buffer, base }: Kernels): Desk {
  const memory = new Float32Array(buffer);
  let free = base / 4;
  function place(n: number): number {
    free += (n + 7) & ~3; // four numbers at least lie between two
    if (free > memory.length) throw new RangeError(`desk: numbers must fit, got ${n}.`);
    return 4 * (free - ((n + 7) & ~3));
  }
  return {
    variant,
    run,
    put(numbers) {
      const address = place(numbers.length);
      memory.set(numbers, address / 4);
      return address;
    },
    blank(n) {
      const address = place(n);
      memory.fill(Number.NaN, address / 4, address / 4 + n);
      return address;
    },
    take: (address, n) => memory.slice(address / 4, address / 4 + n),
  };
}

/** The bits, with one pattern for all that is not a number: machines differ in theirs. */
function bitsOf(numbers: Float32Array): Uint32Array {
  const bits = new Uint32Array(numbers.buffer.slice(0));
  return bits.map((word, i) => (Number.isNaN(numbers[i]) ? 0x7fc00000 : word));
}

/** Compares each number with what it should be, to a share of a size: of itself by default, or of what is added up. */
export function expectClose(
  got: ArrayLike<number>,
  wanted: ArrayLike<number>,
  share: number,
  size: (i: number) => number = (i) => Math.abs(wanted[i]!),
): void {
  expect(got.length).toBe(wanted.length);
  for (let i = 0; i < wanted.length; i++) {
    const off = Math.abs(got[i]! - wanted[i]!);
    if (!(Object.is(got[i], wanted[i]) || off <= share * size(i))) {
      expect.fail(`number ${i} must be ${wanted[i]} to ${share * size(i)}, got ${got[i]}.`);
    }
  }
}

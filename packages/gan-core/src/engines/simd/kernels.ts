import { checkNumber } from "../../check.ts";
import { chooseVariant, type Precision, type Variant } from "./choose-variant.ts";
import type { KernelFunctions } from "./kernel-functions.ts";
import { fromCharacters, fromDifference } from "./read-bytes.ts";
import { type WebAssemblyMemory, type WebAssemblyModule, webAssembly } from "./web-assembly.ts";

/** The kernels, and the memory they work on. Nothing holds either but whoever has this: let it go, and it is freed. */
export interface Kernels {
  readonly variant: Variant;
  readonly run: KernelFunctions;
  /** Never grows, so views of it stay good. */
  readonly buffer: ArrayBuffer;
  /** Where the bytes asked for begin, a multiple of 64. They are 0. */
  readonly base: number;
}

export interface KernelOptions {
  /** How many bytes of memory there are to work on, from `base` on: at least so many. */
  readonly bytes: number;
  /** "exact" by default. */
  readonly precision?: Precision;
  /** In place of the one that {@link chooseVariant} chooses. */
  readonly variant?: Variant;
}

/** Starts the kernels, on a memory of their own. They are compiled the first time only. */
export async function loadKernels({ bytes, precision = "exact", variant }: KernelOptions): Promise<Kernels> {
  checkNumber("loadKernels: bytes", bytes, { min: 0, max: 0x1_0000_0000 - 2 * pageSize, integer: true });
  const chosen = variant ?? chooseVariant(precision);
  const memory = allocate(1 + Math.ceil(bytes / pageSize)); // what the kernels keep lies in the first page
  const instance = await webAssembly.instantiate(await compile(chosen), { env: { memory } });
  const { base, ...functions } = instance.exports as unknown as KernelFunctions & { base: { value: number } };
  return { variant: chosen, run: functions, buffer: memory.buffer, base: (base.value + 63) & ~63 };
}

const pageSize = 65_536;

function allocate(pages: number): WebAssemblyMemory {
  try {
    return new webAssembly.Memory({ initial: pages });
  } catch {
    throw new RangeError(`loadKernels: bytes must fit into memory, got ${pages * pageSize}.`);
  }
}

const compiled = new Map<Variant, Promise<WebAssemblyModule>>();

function compile(variant: Variant): Promise<WebAssemblyModule> {
  const known = compiled.get(variant);
  if (known !== undefined) return known;
  const module = bytesOf(variant).then((bytes) => webAssembly.compile(bytes));
  compiled.set(variant, module);
  return module;
}

/** Each is loaded where it is wanted. In a file of their own bytes also pack better than among code, by 1 kB. */
async function bytesOf(variant: Variant): Promise<Uint8Array> {
  switch (variant) {
    case "simd":
      return fromCharacters((await import("./kernel-bytes.ts")).simdBytes);
    case "relaxed":
      return fromDifference(await bytesOf("simd"), (await import("./relaxed-bytes.ts")).relaxedFromSimd);
    case "scalar":
      return fromCharacters((await import("./scalar-bytes.ts")).scalarBytes);
  }
}

import { expect, it } from "vitest";
import { chooseVariant, type Variant } from "./choose-variant.ts";
import type { KernelFunctions } from "./kernel-functions.ts";
import { loadKernels } from "./kernels.ts";

/** Every kernel with its number of parameters. One that is missing, or is none, does not compile. */
const parameters: Readonly<Record<keyof KernelFunctions, number>> = {
  product: 11,
  transposeWeights: 4,
  weightGradient: 8,
  activate: 10,
  curveTerm: 11,
  norms: 5,
  penaltySeed: 7,
  addSum: 3,
  addDot: 4,
  place: 6,
  uniforms: 3,
  takeSum: 1,
  finite: 2,
  pointsToRows: 6,
  rowsToPoints: 5,
  copyRows: 6,
  combine: 8,
  between: 7,
  times: 6,
  addProduct: 7,
  fill: 3,
  affine: 4,
  addScaled: 4,
  clamp: 3,
  pull: 4,
  sgd: 4,
  momentum: 7,
  adagrad: 6,
  ogda: 7,
  rmsprop: 9,
  rmspropCentred: 10,
  adam: 14,
  optimisticAdam: 17,
  words: 3,
  normals: 3,
  peak: 1,
};

it.each<Variant>(["simd", "scalar", chooseVariant("fast")])(
  "loadKernels() of the %s build has every kernel there is a type for",
  async (variant) => {
    const { run } = await loadKernels({ bytes: 0, variant });
    const found = Object.entries(run).map(([name, kernel]) => [name, (kernel as () => void).length]);
    expect(Object.fromEntries(found)).toEqual(parameters);
  },
);

it("loadKernels() gives each its own memory, of the size asked for, 0 all over", async () => {
  const [one, other] = await Promise.all([loadKernels({ bytes: 100_000 }), loadKernels({ bytes: 100_000 })]);
  expect(one.base % 64).toBe(0);
  expect(one.buffer.byteLength).toBeGreaterThanOrEqual(one.base + 100_000);
  expect(new Uint8Array(one.buffer, one.base).every((byte) => byte === 0)).toBe(true);
  one.run.fill(one.base, 4, 7);
  expect(new Float32Array(one.buffer, one.base, 4)).toEqual(new Float32Array(4).fill(7));
  expect(new Float32Array(other.buffer, other.base, 4)).toEqual(new Float32Array(4));
});

it("loadKernels() refuses a size that is no number of bytes", async () => {
  await expect(loadKernels({ bytes: Number.NaN })).rejects.toThrow(
    "loadKernels: bytes must be an integer in [0, 4294836224], got NaN.",
  );
  await expect(loadKernels({ bytes: -1 })).rejects.toThrow("got -1.");
});

it("chooseVariant() takes relaxed SIMD only when asked to be fast, and none where there is none", () => {
  const old = (): boolean => false;
  const plain = (bytes: Uint8Array): boolean => !bytes.includes(0x85); // 0x85 0x02: the relaxed operation
  expect(chooseVariant("exact")).toBe("simd"); // as every Node that gan-core runs on has it
  expect(chooseVariant("exact", () => true)).toBe("simd");
  expect(chooseVariant("fast", () => true)).toBe("relaxed");
  expect(chooseVariant("exact", plain)).toBe("simd");
  expect(chooseVariant("fast", plain)).toBe("simd");
  expect(chooseVariant("exact", old)).toBe("scalar");
  expect(chooseVariant("fast", old)).toBe("scalar");
});

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { RunConfigInput } from "../../training/config.ts";
import { createGan } from "../../training/create-gan.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const small: RunConfigInput = {
  generator: { hidden: [6] },
  discriminator: { hidden: [6] },
  batchSize: 8,
  engine: { id: "simd" },
};
const rich: RunConfigInput = {
  ...small,
  loss: { id: "relativistic-average" },
  regularizers: [{ id: "dragan" }, { id: "spectral-norm" }, { id: "instance-noise" }, { id: "gradient-clip" }],
  optimizers: { generator: { id: "lookahead" }, discriminator: { id: "optimistic-adam" } },
  decay: { shape: "cosine" },
  ema: { decay: 0.99 },
  packing: 2,
};

/** Every memory made by the test. */
const memories: WebAssembly.Memory[] = [];
const { Memory } = WebAssembly;
beforeEach(() => {
  WebAssembly.Memory = class extends Memory {
    constructor(limits: WebAssembly.MemoryDescriptor) {
      super(limits);
      memories.push(this);
    }
  };
});
afterEach(() => {
  WebAssembly.Memory = Memory;
  memories.length = 0;
});

/** Bytes in use, on the heap and in arrays, when nothing is left to collect. */
function bytesInUse(): number {
  for (let i = 0; i < 4; i++) collect(); // what one sets free, the next collects
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

it("dispose() lets the memory go, though the run is still held", async () => {
  const gan = await createGan(rich);
  await gan.advance({ iterations: 3 });
  const memory = new WeakRef(memories.pop()!);
  expect(memories).toHaveLength(0);
  await gan.dispose();
  await new Promise((done) => setTimeout(done)); // what a WeakRef was asked for lives to the end of the turn
  collect();
  expect(memory.deref()).toBeUndefined();
  expect(gan.iteration).toBe(3);
});

it.each([
  ["a plain run", small, 180_000],
  ["one with most that there is", rich, 60_000],
])("advance() keeps memory flat: %s", async (_, config, iterations) => {
  const gan = await createGan(config);
  const train = async (count: number): Promise<void> => {
    for (let i = 0; i < count; i += 1000) await gan.advance({ iterations: 1000 });
  };
  await train(10_000); // compiled by then, and every buffer has its size
  const buffers = memories.map(({ buffer }) => buffer);
  const growths: number[] = [];
  for (let stretch = 0; stretch < 3; stretch++) {
    const before = bytesInUse();
    await train(iterations / 3);
    growths.push(bytesInUse() - before);
  }
  // What is compiled late shows in one stretch; a number that each iteration kept, in all.
  expect(Math.min(...growths)).toBeLessThan((4 * iterations) / 3);
  expect(memories).toHaveLength(1);
  expect(memories[0]!.buffer).toBe(buffers[0]); // it would be another, had it grown
  await gan.dispose();
});

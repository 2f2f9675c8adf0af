import { describe, expect, it } from "vitest";
import { compileReplay, recordCalls } from "./record-calls.ts";

/** `put(at, value)` stores an f32 at an address of the memory `env.memory`. */
const putModule = Uint8Array.from([
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...[1, 6, 1, 0x60, 2, 0x7f, 0x7d, 0], // (i32, f32) → ()
  ...[2, 15, 1, 3, 0x65, 0x6e, 0x76, 6, 0x6d, 0x65, 0x6d, 0x6f, 0x72, 0x79, 2, 0, 1], // env.memory
  ...[3, 2, 1, 0],
  ...[7, 7, 1, 3, 0x70, 0x75, 0x74, 0, 0], // "put"
  ...[10, 11, 1, 9, 0, 0x20, 0, 0x20, 1, 0x38, 2, 0, 0x0b], // f32.store
]);

async function makePut() {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const { exports } = await WebAssembly.instantiate(await WebAssembly.compile(putModule), { env: { memory } });
  return { put: exports["put"] as (at: number, value: number) => void, memory };
}

describe("recordCalls()", () => {
  it("notes the calls made during the work, and no others, and has them take effect", async () => {
    const { made, memory, record } = await recordCalls(makePut);
    made.put(0, 1);
    const calls = await record(() => {
      made.put(4, 2.5);
      made.put(8, -3);
    });
    made.put(12, 4);
    expect(calls).toEqual([
      { name: "put", args: [4, 2.5] },
      { name: "put", args: [8, -3] },
    ]);
    expect(memory).toBe(made.memory);
    expect([...new Float32Array(memory.buffer, 0, 4)]).toEqual([1, 2.5, -3, 4]);
  });

  it("leaves WebAssembly as it was, even where nothing could be made", async () => {
    const before = WebAssembly.instantiate;
    await recordCalls(makePut);
    expect(WebAssembly.instantiate).toBe(before);
    await expect(recordCalls(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(WebAssembly.instantiate).toBe(before);
  });

  it("refuses what instantiates nothing", async () => {
    await expect(recordCalls(async () => 1)).rejects.toThrow("must see a module being instantiated");
  });
});

it("compileReplay() makes the calls in order, n times, with every number as it was", () => {
  const log: unknown[][] = [];
  const functions = {
    a: (...args: unknown[]) => log.push(["a", ...args]),
    b: (...args: unknown[]) => log.push(["b", ...args]),
  };
  const calls = [
    { name: "a", args: [1, -0, 1e-30] },
    { name: "b", args: [Number.NaN] },
    { name: "a", args: [0.1 + 0.2, Number.NEGATIVE_INFINITY, -1e300] },
  ];
  compileReplay(calls, functions)(2);
  const once = calls.map(({ name, args }) => [name, ...args]);
  expect(log).toEqual([...once, ...once]);
});

import { describe, expect, it } from "vitest";
import { createProbe, flopsOfProbe } from "./probe.ts";
import { chains, flopsOfTurn, probeModule } from "./probe-module.ts";

type Run = (n: number, k: number, c: number) => number;

it("flopsOfTurn is twelve vectors of four lanes, eight rounds, a product and a sum each", () => {
  expect(flopsOfTurn).toBe(12 * 4 * 8 * 2);
});

describe.each([false, true])("probeModule() with relaxed: %s", (relaxed) => {
  const bytes = probeModule({ relaxed });
  const isKnown = WebAssembly.validate(bytes);

  it.runIf(isKnown)("multiplies and adds as often as it says", async () => {
    const { instance } = await WebAssembly.instantiate(bytes);
    const run = instance.exports["run"] as Run;
    // k = 1: each round adds c to each chain, so 8 n c a chain; whole numbers are exact.
    expect(run(3, 1, 2)).toBe(chains * 8 * 3 * 2);
    // k = 2, c = 1: a round takes a to 2a + 1, so 8 rounds take 0 to 2⁸ − 1.
    expect(run(1, 2, 1)).toBe(chains * 255);
  });

  it.runIf(isKnown)("is what createProbe() runs", async () => {
    expect(flopsOfProbe).toBe(768_000);
    expect((await createProbe({ relaxed }))!.iterate(3)).toBe(3);
  });
});

it("probeModule() has its relaxed instruction in every round: one in place of two", () => {
  const count = (bytes: Uint8Array, code: number) =>
    bytes.filter((byte, i) => byte === 0xfd && bytes[i + 1] === code).length;
  expect(count(probeModule({ relaxed: true }), 0x85)).toBe(8 * 12);
  expect(count(probeModule({ relaxed: false }), 0x85)).toBe(0);
  expect(count(probeModule({ relaxed: false }), 0xe6)).toBe(8 * 12);
});

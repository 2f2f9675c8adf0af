import { expect, it } from "vitest";
import { createMix } from "./mix.ts";

it("createMix() goes straight from the first to the second, in one buffer", () => {
  const mix = createMix();
  const first = mix(Float32Array.of(0, 8), Float32Array.of(4, 0), 0.25);
  expect([...first]).toEqual([1, 6]);
  expect(mix(Float32Array.of(0, 8), Float32Array.of(4, 0), 0.5)).toBe(first);
});

it("createMix() gives the second itself at 1, and where lengths differ", () => {
  const to = Float32Array.of(1, 2);
  expect(createMix()(Float32Array.of(3, 4), to, 1)).toBe(to);
  expect(createMix()(Float32Array.of(3), to, 0.5)).toBe(to);
});

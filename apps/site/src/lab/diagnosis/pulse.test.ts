import { expect, it } from "vitest";
import { createPulse } from "./pulse.ts";

function rows(from: number, to: number, loss: (iteration: number) => number): Float64Array {
  return new Float64Array(Array.from({ length: to - from }, (_, i) => [from + i, 1, loss(from + i)]).flat());
}

it("createPulse() finds the period of a loss that swings, however the rows come", () => {
  const swing = (i: number) => 1 + 0.5 * Math.sin((2 * Math.PI * i) / 250);
  const pulse = createPulse(200);
  for (let from = 1; from < 2000; from += 77) pulse.observe(rows(from, from + 77, swing));
  expect(pulse.found?.id).toBe("oscillation");
  expect(Math.abs(pulse.found!.evidence["period"]! - 250)).toBeLessThanOrEqual(1000 / 32);
});

it("createPulse() finds a slow swing too, and nothing in one that only falls", () => {
  const slow = createPulse(200);
  slow.observe(rows(1, 12_000, (i) => 1 + 0.5 * Math.sin((2 * Math.PI * i) / 2000)));
  expect(Math.abs(slow.found!.evidence["period"]! - 2000)).toBeLessThanOrEqual(8000 / 32);
  const falling = createPulse(200);
  falling.observe(rows(1, 12_000, (i) => Math.exp(-i / 3000)));
  expect(falling.found).toBeUndefined();
});

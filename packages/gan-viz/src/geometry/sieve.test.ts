import { expect, it } from "vitest";
import { createSieve } from "./sieve.ts";

const box = { left: 10, top: 20, right: 110, bottom: 70 };

it("createSieve() lets one place of each square pass, the first", () => {
  const sieve = createSieve();
  sieve.open(box, 10);
  expect(
    [
      [12, 22],
      [19, 29],
      [21, 22],
      [12, 31],
    ].map(([x, y]) => sieve.passes(x!, y!)),
  ).toEqual([true, false, true, true]);
  sieve.open(box, 10);
  expect(sieve.passes(19, 29)).toBe(true);
});

it("createSieve() lets no more pass than it has squares, and at least one of each", () => {
  const sieve = createSieve();
  sieve.open(box, 10);
  let passed = 0;
  for (let k = 0; k < 10_000; k++) if (sieve.passes(10 + (k % 100), 20 + (Math.floor(k / 100) % 50))) passed++;
  expect(passed).toBe(50); // 100 × 50 pixels
});

it("createSieve() of squares too small to count still ends", () => {
  const sieve = createSieve();
  sieve.open({ left: 0, top: 0, right: 8000, bottom: 8000 }, 0.001);
  expect(sieve.passes(4000, 4000)).toBe(true);
  sieve.open({ left: 0, top: 0, right: 0, bottom: 0 }, 5);
  expect(sieve.passes(0, 0)).toBe(true);
});

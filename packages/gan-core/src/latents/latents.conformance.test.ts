import { describe, expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { registry } from "../registry.ts";
import type { LatentEntry } from "./latent.ts";

const entries: readonly LatentEntry[] = registry.latents;

describe.each(entries.map((entry) => [entry.id, entry] as const))("%s", (id, entry) => {
  it("has as many dimensions as it is asked for", () => {
    for (const dims of [1, 2, 64]) {
      const latent = entry({ dims });
      expect(latent.dims).toBe(dims);
      expect(latent.sample(10, createRng(1))).toHaveLength(10 * dims);
    }
  });

  it("draws the same latents from the same seed, and others from another", () => {
    const { sample } = entry();
    expect(sample(50, createRng(2))).toEqual(sample(50, createRng(2)));
    expect(sample(50, createRng(2))).not.toEqual(sample(50, createRng(3)));
  });

  it("draws into the array it is given, and refuses one of another length", () => {
    const { sample } = entry({ dims: 3 });
    const out = new Float32Array(30);
    expect(sample(10, createRng(4), out)).toBe(out);
    expect(out).toEqual(sample(10, createRng(4)));
    expect(() => sample(10, createRng(4), new Float32Array(29))).toThrow(`${id}: out must hold`);
  });

  it("goes on where the stream stands, so that two batches are one twice as long", () => {
    const { sample } = entry();
    const rng = createRng(5);
    const whole = sample(20, createRng(5));
    expect([...sample(10, rng), ...sample(10, rng)]).toEqual([...whole]);
  });

  it("draws below its u-quantile with probability u, along every axis", () => {
    const n = 40_000;
    const { sample, quantile } = entry({ dims: 2 });
    const latents = sample(n, createRng(6));
    for (const axis of [0, 1]) {
      for (const u of [0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99]) {
        let below = 0;
        for (let i = 0; i < n; i++) if (latents[2 * i + axis]! < quantile(u)) below++;
        // A count of n tries: standard error √(u(1 − u)/n), and four of them are allowed.
        expect(Math.abs(below / n - u)).toBeLessThan(4 * Math.sqrt((u * (1 - u)) / n));
      }
    }
  });

  it("has a quantile function that rises, and is finite inside (0, 1)", () => {
    const { quantile } = entry();
    const values = Array.from({ length: 999 }, (_, i) => quantile((i + 1) / 1000));
    expect(values.every((z, i) => Number.isFinite(z) && (i === 0 || z > values[i - 1]!))).toBe(true);
  });

  it("has axes that do not know of each other", () => {
    const n = 20_000;
    const latents = entry({ dims: 2 }).sample(n, createRng(7));
    let agree = 0;
    const middle = entry().quantile(0.5);
    for (let i = 0; i < n; i++) if (latents[2 * i]! > middle === latents[2 * i + 1]! > middle) agree++;
    expect(Math.abs(agree / n - 1 / 2)).toBeLessThan(4 * Math.sqrt(1 / 4 / n));
  });
});

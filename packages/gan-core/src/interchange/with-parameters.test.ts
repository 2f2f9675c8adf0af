import { describe, expect, it } from "vitest";
import type { RunConfigInput } from "../training/config.ts";
import { createGan } from "../training/create-gan.ts";
import type { Checkpoint } from "../training/gan.ts";
import { withParameters } from "./with-parameters.ts";

const config: RunConfigInput = {
  generator: { hidden: [4] },
  discriminator: { hidden: [5] },
  regularizers: [{ id: "spectral-norm" }],
  ema: { decay: 0.9 },
  batchSize: 8,
  engine: { id: "tfjs", backend: "cpu" },
};

async function trained(seed: number, iterations: number, start?: (fresh: Checkpoint) => Checkpoint) {
  const gan = await createGan({ ...config, seed });
  if (start !== undefined) await gan.restore(start(await gan.checkpoint()));
  await gan.advance({ iterations });
  const checkpoint = await gan.checkpoint();
  await gan.dispose();
  return checkpoint;
}

describe("withParameters()", () => {
  it("makes of a fresh run one that starts where another did: the same training follows, of both players", async () => {
    const [own, other] = [await trained(1, 0), await trained(2, 0)];
    const both = (fresh: Checkpoint): Checkpoint => {
      const first = withParameters(fresh, "generator", other.players.generator.parameters);
      return withParameters(first, "discriminator", other.players.discriminator.parameters);
    };
    // Seed 1's draws, seed 2's weights; the vectors u as an engine would have found them, up to rounding.
    const swapped = both(own);
    expect(swapped.players.generator).toEqual(other.players.generator);
    const { spectral, ...rest } = swapped.players.discriminator;
    const { spectral: expected, ...others } = other.players.discriminator;
    expect(rest).toEqual(others);
    for (const [i, u] of expected!.entries()) expect(Math.abs(spectral![i]! - u)).toBeLessThan(1e-5);
    expect(swapped.random).toEqual(own.random);
    expect((await trained(1, 3, both)).iteration).toBe(3);
  });

  it("lets what belonged to the old parameters begin anew, and leaves the other player alone", async () => {
    const before = await trained(1, 6);
    const parameters = before.players.generator.parameters.map((value) => value + 1);
    const after = withParameters(before, "generator", parameters);
    expect(after.players.generator.steps).toBe(0);
    expect(after.players.generator.slots.flatMap((slot) => [...slot]).every((value) => value === 0)).toBe(true);
    expect(after.players.generator.parameters).toEqual(parameters);
    expect(after.average).toEqual(parameters);
    expect(after.players.discriminator).toBe(before.players.discriminator);
    expect(withParameters(before, "discriminator", before.players.discriminator.parameters).average).toBe(
      before.average,
    );
  });

  it("copies: what is done to the array afterwards changes nothing", async () => {
    const before = await trained(1, 2);
    const parameters = before.players.generator.parameters.slice();
    const after = withParameters(before, "generator", parameters);
    parameters.fill(0);
    expect(after.players.generator.parameters).toEqual(before.players.generator.parameters);
    expect(after.average).not.toEqual(parameters);
  });

  it("refuses another number of parameters, and one that is no number", async () => {
    const checkpoint = await trained(1, 0);
    const { parameters } = checkpoint.players.generator; // 2·4 + 4 + 4·2 + 2
    expect(() => withParameters(checkpoint, "generator", parameters.slice(1))).toThrow(
      "withParameters: parameters must hold 22 numbers, got 21.",
    );
    expect(() => withParameters(checkpoint, "generator", parameters.with(4, Number.POSITIVE_INFINITY))).toThrow(
      "withParameters: parameters[4] must be a finite number, got Infinity.",
    );
  });
});

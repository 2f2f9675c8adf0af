import { describe, expect, it } from "vitest";
import { ring } from "../distributions/index.ts";
import { gaussian, uniform } from "../latents/index.ts";
import { createRng } from "../random/rng.ts";
import { createGan } from "../training/create-gan.ts";
import { fieldCenters } from "./field.ts";
import { manifoldGrid } from "./manifold.ts";
import { createSamples } from "./samples.ts";
import { readVerdicts } from "./verdict.ts";

it("fieldCenters() are cell centres, row by row from the lowest y", () => {
  expect([...fieldCenters(2, 1)]).toEqual([-0.5, -0.5, 0.5, -0.5, -0.5, 0.5, 0.5, 0.5]);
  expect([...fieldCenters(1, 3)]).toEqual([0, 0]);
});

describe("manifoldGrid()", () => {
  it("cuts a uniform latent square into equal squares", () => {
    const { columns, rows, latents, inputs, cellMass, slice } = manifoldGrid(uniform(), 4);
    expect([columns, rows, slice]).toEqual([5, 5, false]);
    expect(latents).toEqual(inputs);
    const width = latents[2]! - latents[0]!;
    // On [−1, 1]² the density is 1/4: a cell of that width holds width² / 4.
    expect(cellMass).toBeCloseTo((width * width) / 4, 6);
    expect(latents[0]).toBeCloseTo(-latents[latents.length - 1]!, 6);
  });

  it("gives every cell of a Gaussian the same share of a large sample", () => {
    const cells = 4;
    const { latents, columns, cellMass } = manifoldGrid(gaussian({ dims: 1 }), cells);
    const sample = gaussian({ dims: 1 }).sample(40_000, createRng(5));
    for (let i = 0; i + 1 < columns; i++) {
      const share = sample.filter((v) => v >= latents[2 * i]! && v < latents[2 * i + 2]!).length / sample.length;
      // Standard error √(p(1 − p)/n) = 0.0022; four of them.
      expect(Math.abs(share - cellMass)).toBeLessThan(0.009);
    }
  });

  it("is a curve for one latent dimension and says when it is a slice", () => {
    expect(manifoldGrid(uniform({ dims: 1 }), 8)).toMatchObject({ columns: 9, rows: 1, slice: false });
    const deep = manifoldGrid(gaussian({ dims: 3 }), 2);
    expect(deep.slice).toBe(true);
    expect([...deep.inputs].filter((_, i) => i % 3 === 2).every((v) => Math.abs(v) < 1e-12)).toBe(true);
  });
});

it("createSamples() gives the first n of one list, whatever was asked for before", () => {
  const parts = { data: ring(), latent: uniform() };
  const grown = createSamples(parts, createRng(1));
  const small = grown.real(3);
  const large = grown.real(50);
  expect(large.subarray(0, 6)).toEqual(small);
  expect(createSamples(parts, createRng(1)).real(50)).toEqual(large);
  small.fill(0); // a copy: the list is not the caller's to change
  expect(grown.real(3)).toEqual(large.slice(0, 6));
});

describe("readVerdicts()", () => {
  it("reads logits through the sigmoid", () => {
    const [a, b] = readVerdicts(new Float32Array([0, Math.log(3)]), "sigmoid");
    expect(a).toBe(0.5);
    expect(b).toBeCloseTo(0.75, 6);
  });

  it("reads targets linearly and clamps beyond them", () => {
    expect([...readVerdicts(new Float32Array([-2, -1, 0, 1, 5]), { fake: -1, real: 1 })]).toEqual([0, 0, 0.5, 1, 1]);
  });

  it("reads a critic against the middle of its scores, so that a shift of all of them changes nothing", () => {
    const at = (shift: number) =>
      readVerdicts(new Float32Array([10 + shift]), "relative", {
        real: new Float32Array([9 + shift, 11 + shift]),
        fake: new Float32Array([8 + shift, 12 + shift]),
      })[0];
    expect(at(0)).toBe(0.5);
    expect(at(64)).toBe(0.5);
  });
});

describe("gan.probe()", () => {
  const config = {
    generator: { hidden: [5] },
    discriminator: { hidden: [5] },
    engine: { id: "tfjs", backend: "cpu" },
  } as const;

  it("answers what was asked, and only that", async () => {
    const gan = await createGan(config);
    expect(await gan.probe({})).toEqual({ iteration: 0 });
    const look = await gan.probe({
      real: { count: 7 },
      fake: { count: 5 },
      field: { size: 6, extent: 2 },
      manifold: { cells: 3 },
      gradients: { count: 4 },
    });
    expect(Object.keys(look)).toEqual(["iteration", "real", "fake", "field", "manifold", "gradients"]);
    expect(look.real!.points).toHaveLength(14);
    expect(look.fake!.verdicts).toHaveLength(5);
    expect(look.field!.values).toHaveLength(36);
    expect(look.manifold!.vertices).toHaveLength(32);
    expect(look.gradients!.points).toEqual(look.fake!.points.slice(0, 8));
    for (const v of [...look.field!.values, ...look.real!.verdicts]) expect(v >= 0 && v <= 1).toBe(true);
    await gan.dispose();
  });

  it("measures divergences with their floor, and what lies outside", async () => {
    const gan = await createGan(config);
    const { divergences } = await gan.probe({ divergences: { ids: ["grid-js", "grid-kl"], count: 2000 } });
    const js = divergences!["grid-js"]!;
    expect(js.count).toBe(2000);
    expect(js.value).toBeGreaterThan(js.floor); // an untrained generator is worse than the data against itself
    expect(js.floor).toBeGreaterThan(0);
    // 1.35 % of the original's two blobs lie outside its square; standard error 0.26 %, three of them.
    expect(Math.abs(js.outside!.real - 0.0135)).toBeLessThan(0.008);
    expect(divergences!["grid-kl"]!.value).toBeGreaterThan(0);
    await gan.dispose();
  });

  it.each([
    [{ field: { size: 0 } }, "probe.field.size must be an integer in [1, 1024], got 0."],
    [{ real: { count: 1.5 } }, "probe.real.count must be an integer in [1, 1000000], got 1.5."],
    [{ modes: { count: 0 } }, "probe.modes.count must be an integer in [1, 1000000], got 0."],
    [
      { fields: {} },
      'probe must have no keys but average, real, fake, field, manifold, gradients, modes, divergences, got "fields".',
    ],
    [{ divergences: { ids: ["fid"], count: 10 } }, 'probe.divergences.ids[0] must be one of "grid-kl", "grid-js"'],
  ])("refuses %j by name", async (request, message) => {
    const gan = await createGan(config);
    await expect(gan.probe(request as never)).rejects.toThrow(message);
    await gan.dispose();
  });
});

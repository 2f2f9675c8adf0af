import { expect, it } from "vitest";
import { createGan } from "../create-gan.ts";
import type { Frame } from "../gan.ts";
import { createHealth } from "./health.ts";
import { observationOf } from "./observation-of.ts";

const cloud = (verdicts: number[]) => ({ points: new Float32Array(2), verdicts: Float32Array.from(verdicts) });
const measured = (value: number, floor: number) => ({ value, floor, count: 100 });

const frame: Frame = {
  iteration: 12,
  losses: new Float64Array([11, 1, 0.5, 12, 2, 1]),
  probe: {
    iteration: 12,
    real: cloud([1, 0.5]),
    fake: { ...cloud([0.25, 0]), latents: new Float32Array(4) },
    gradients: { points: new Float32Array(4), vectors: new Float32Array([3, 4, 0, 0]) },
    divergences: {
      coverage: measured(0.9, 0.97),
      "grid-js": measured(0.2, 0.01),
      "sliced-wasserstein": measured(0.3, 0.02),
      "modes-covered": measured(6, 7.6),
    },
  },
};

it("observationOf() reads losses, verdicts, modes, a distance and the gradient off a frame", () => {
  expect(observationOf(frame)).toEqual({
    iteration: 12,
    losses: { discriminator: 1.5, generator: 0.75 },
    verdicts: { real: 0.75, fake: 0.125 },
    modes: { covered: 6, of: 8 },
    divergence: { value: 0.2, floor: 0.01 }, // not coverage, of which more is better
    gradients: { generator: 2.5 }, // √((9 + 16)/4)
  });
});

it("observationOf() follows the divergence it is told, and refuses one that was not measured", () => {
  expect(observationOf(frame, { divergence: "sliced-wasserstein" }).divergence).toEqual({ value: 0.3, floor: 0.02 });
  expect(() => observationOf(frame, { divergence: "energy" })).toThrow(
    'observationOf: divergence must be one of "coverage", "grid-js", "sliced-wasserstein", "modes-covered", got "energy".',
  );
});

it("observationOf() says nothing of what a frame does not hold", () => {
  expect(observationOf({ iteration: 3, losses: new Float64Array(0) })).toEqual({ iteration: 3 });
  const probe = { iteration: 3, divergences: { coverage: measured(0.9, 0.97) } };
  expect(observationOf({ iteration: 3, losses: new Float64Array(0), probe })).toEqual({ iteration: 3 });
});

it("observationOf() of more modes than real points cover counts them all", () => {
  const divergences = { "modes-covered": measured(8, 6.9) };
  const { modes } = observationOf({ ...frame, probe: { iteration: 12, divergences } });
  expect(modes).toEqual({ covered: 8, of: 8 });
});

it("observationOf() takes the modes of the probe where it has them, of all there are", () => {
  const modes = { shares: Float32Array.of(0.5, 0, 0.25), covered: Uint8Array.of(1, 0, 1), highQuality: 0.75 };
  expect(observationOf({ ...frame, probe: { ...frame.probe!, modes } }).modes).toEqual({ covered: 2, of: 3 });
});

it("observationOf() of a frame that stopped names the player that broke, and health finds the run diverging", () => {
  const stopped = { iteration: 13, what: "the generator's weights" };
  const observation = observationOf({ iteration: 12, losses: new Float64Array([12, 2, 1]), stopped });
  expect(observation.losses).toEqual({ discriminator: 2, generator: Number.NaN });
  expect(createHealth().observe(observation)).toMatchObject([{ id: "diverging" }]);
});

it("observationOf() of a run's own frames can be observed", async () => {
  const gan = await createGan({ batchSize: 8, engine: { id: "tfjs", backend: "cpu" } });
  const health = createHealth();
  const probe = {
    real: { count: 20 },
    fake: { count: 20 },
    divergences: { ids: ["modes-covered", "energy"], count: 50 },
  };
  for (let i = 0; i < 3; i++) {
    const observation = observationOf(await gan.advance({ iterations: 2, probe }));
    expect(Object.keys(observation)).toEqual(["iteration", "losses", "verdicts", "modes", "divergence"]);
    health.observe(observation);
  }
  await gan.dispose();
});

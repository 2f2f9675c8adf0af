import { expect, it } from "vitest";
import { mixtureRing, ring } from "../distributions/index.ts";
import { highQuality, modesCovered } from "../divergences/index.ts";
import type { RunConfigInput } from "../training/config.ts";
import { createGan } from "../training/create-gan.ts";
import { modeShares } from "./mode-shares.ts";

it("modeShares() gives each mode its share of all fakes, those near no mode included", () => {
  const modes = { centers: Float32Array.of(0, 0, 10, 0, 0, 10), sigmas: new Float32Array(6).fill(1) };
  // Two within 3 σ of (0, 0), one of (10, 0), none of (0, 10): 3 is not closer than 3, and one is not finite.
  const fakes = Float32Array.of(0, 0, 2, 2, 10, 2.5, 0, 13, Number.NaN, 0);
  const { shares, covered, highQuality: good } = modeShares(fakes, { dims: 2, modes });
  expect(shares).toEqual(Float32Array.of(2 / 5, 1 / 5, 0));
  expect(covered).toEqual(Uint8Array.of(1, 1, 0));
  expect(good).toBe(3 / 5);
});

const small = { generator: { hidden: [5] }, discriminator: { hidden: [5] } } as const;

it.each<[string, NonNullable<RunConfigInput["engine"]>]>([
  ["simd", { id: "simd" }],
  ["tfjs", { id: "tfjs", backend: "cpu" }],
])("gan.probe() on %s shares the fakes it shows, as modes-covered and high-quality count them", async (_, engine) => {
  const data = { id: "mixture-ring" };
  const gan = await createGan({ ...small, data, engine });
  await gan.advance({ iterations: 20 });
  const { fake, modes } = await gan.probe({ fake: { count: 400 }, modes: { count: 400 } });
  const truth = mixtureRing();
  const by = (entry: typeof modesCovered | typeof highQuality) =>
    entry().estimate(fake!.points, fake!.points, 2, truth).value;
  expect(modes!.shares).toHaveLength(truth.modes!.centers.length / 2);
  expect(modes!.covered.reduce((sum, one) => sum + one, 0)).toBe(by(modesCovered));
  expect(modes!.highQuality).toBe(by(highQuality));
  expect(modes!.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(modes!.highQuality, 6);
  expect((await gan.probe({ modes: { count: 400 } })).modes).toEqual(modes); // with the fakes, and without them
  await gan.dispose();
});

it("gan.probe() of data without modes leaves them out", async () => {
  const gan = await createGan({ ...small, data: ring() });
  expect(await gan.probe({ modes: { count: 50 } })).toEqual({ iteration: 0 });
  await gan.dispose();
});

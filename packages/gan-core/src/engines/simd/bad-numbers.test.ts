import { describe, expect, it } from "vitest";
import { exactGradient } from "../../../test/exact-gradient.ts";
import { toWeights } from "../../../test/oracle.ts";
import { createBatch, createSetup } from "../../../test/tasks.ts";
import { fKl, hinge, leastSquares, nonSaturating, relativisticAverage } from "../../losses/index.ts";
import { elu, leakyRelu, relu, softplus, tanh } from "../../networks/index.ts";
import { r1, wganGp } from "../../regularizers/index.ts";
import { createGan } from "../../training/create-gan.ts";
import { createSimdEngine } from "./index.ts";

const players = ["discriminator", "generator"] as const;
const losses = [hinge(), nonSaturating(), leastSquares(), relativisticAverage(), fKl()];
const units = [relu(), leakyRelu(), elu(), tanh(), softplus()]; // not sine, whose phase is lost beyond 2^30
const bad = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e38, -1e20, 1e-42];

describe.each(["generator", "discriminator", "real", "latent"] as const)("a bad number among %s's", (place) => {
  it.each(bad)("step() shows %s, or its gradient is right all the same", async (value) => {
    for (const activation of units) {
      for (const loss of losses) {
        for (const regularizers of [[], [r1(), wganGp()]]) {
          for (const player of players) {
            const setup = createSetup({ activation, loss, regularizers, hidden: [4], batchSize: 5 });
            const batch = createBatch(setup, 1);
            const numbers = place === "real" || place === "latent" ? batch[place] : setup.parameters[place];
            numbers[4] = value;
            const engine = await createSimdEngine(setup);
            const found = await engine.step(player, batch);
            if (!Number.isFinite(found) || !(await engine.finite())) continue;
            const { gradient, size } = exactGradient(setup, player, toWeights(setup), batch);
            const [slot] = (await engine.read(player)).slots;
            const gap = Math.hypot(...gradient.map((v, i) => v - slot![i]!));
            expect(gap).toBeLessThanOrEqual(1e-5 * Math.hypot(...size));
          }
        }
      }
    }
  });
});

describe("advance() of a run whose numbers are too large", () => {
  /** A run whose discriminator's weights are changed after three iterations. */
  async function spoilt(change: (weight: number) => number) {
    const gan = await createGan({
      generator: { hidden: [4] },
      discriminator: { hidden: [4] },
      loss: { id: "wasserstein" },
      batchSize: 8,
      engine: { id: "simd" },
    });
    await gan.advance({ iterations: 3 });
    const good = await gan.checkpoint();
    const { discriminator, generator } = good.players;
    const parameters = discriminator.parameters.map(change);
    await gan.restore({ ...good, players: { generator, discriminator: { ...discriminator, parameters } } });
    return gan;
  }

  it("stops by name where a product overflows, and stands where it stood", async () => {
    const gan = await spoilt((w) => 1e25 * w);
    const { stopped, losses, iteration } = await gan.advance({ iterations: 100 });
    expect([stopped, losses.length, iteration]).toEqual([{ iteration: 4, what: "the discriminator's loss" }, 0, 3]);
    await gan.dispose();
  });

  it("stops at a gradient whose square Adam cannot hold: it would divide by infinity and never move again", async () => {
    const gan = await spoilt((w) => 1e12 * w);
    const { stopped, iteration } = await gan.advance({ iterations: 100 });
    expect([stopped, iteration]).toEqual([{ iteration: 4, what: "the generator's optimizer" }, 3]);
    await gan.dispose();
  });
});

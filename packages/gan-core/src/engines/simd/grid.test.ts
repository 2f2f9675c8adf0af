import { expect, it } from "vitest";
import { exactGradient } from "../../../test/exact-gradient.ts";
import { factors, places, taskAt } from "../../../test/grid.ts";
import { oracleGradient, relativeDistance, toWeights } from "../../../test/oracle.ts";
import type { Batch, Engine, EngineSetup, Player } from "../engine.ts";
import { createTfjsEngine } from "../tfjs/index.ts";
import { createSimdEngine } from "./index.ts";

const players: readonly Player[] = ["discriminator", "generator"];

async function gradientOf(engine: Engine, player: Player, batch: Batch): Promise<Float32Array> {
  await engine.step(player, batch);
  return (await engine.read(player)).slots[0]!;
}

/**
 * How exact a gradient must be, as a share of the size of what it is the sum of. tanh's slopes are exact to a share of 1
 * only, and where it is nearly flat they are much less than that.
 */
function shareOf({ generator, discriminator }: EngineSetup): number {
  const ids = [generator.activation, generator.output, discriminator.activation].map(({ id }) => id);
  return ids.includes("tanh") ? 5e-5 : 2e-6;
}

function nameOf(place: number): string {
  const { loss, regularizers, discriminator, batchSize } = taskAt(place).setup;
  const ids = [loss, ...regularizers, discriminator.activation].map(({ id }) => id);
  return [...ids, discriminator.hidden, "×", batchSize].join(" ");
}

const gap = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Math.hypot(...Array.from(b, (v, i) => a[i]! - v)) + (a.length === b.length ? 0 : Number.NaN);

it("coverPairs() lets every two values of every two factors of the grid meet", () => {
  factors.forEach((_, a) => {
    for (let b = a + 1; b < factors.length; b++) {
      const pairs = new Set(places.map((place) => `${place[a]} ${place[b]}`));
      expect(pairs.size).toBe(factors[a]! * factors[b]!);
    }
  });
});

it("step() has the gradients of float64, of second order too, all over the grid", async () => {
  const shares: number[] = [];
  for (let place = 0; place < places.length; place++) {
    const { setup, batch } = taskAt(place);
    const engine = await createSimdEngine(setup);
    for (const player of players) {
      const exact = exactGradient(setup, player, toWeights(setup), batch);
      const found = gap(await gradientOf(engine, player, batch), exact.gradient);
      const size = Math.hypot(...exact.size);
      const most = shareOf(setup) * size;
      if (!(found <= most))
        expect.fail(`${nameOf(place)}: the ${player}'s gradient must be exact to ${most}, got ${found}.`);
      if (size > 0) shares.push(found / size); // else nothing reaches D: all its units are at rest
    }
  }
  expect(shares.length).toBeGreaterThan(500);
  const few = shares.filter((share) => share > 1e-6).length;
  expect(few / shares.length).toBeLessThan(0.05);
});

it("step() has the gradients of TensorFlow.js at every fourth place of the grid", async () => {
  for (let place = 0; place < places.length; place += 4) {
    const { setup, batch } = taskAt(place);
    const [simd, tfjs] = [await createSimdEngine(setup), await createTfjsEngine(setup, { backend: "cpu" })];
    for (const player of players) {
      const { size } = exactGradient(setup, player, toWeights(setup), batch);
      const found = gap(await gradientOf(simd, player, batch), await gradientOf(tfjs, player, batch));
      const most = 1e-5 * Math.hypot(...size);
      if (!(found <= most))
        expect.fail(`${nameOf(place)}: the ${player}'s gradients must agree to ${most}, got ${found}.`);
    }
    tfjs.dispose();
  }
});

it("exactGradient() is what differences give", () => {
  for (const place of [0, 60, 133, 201]) {
    const { setup, batch } = taskAt(place);
    for (const player of players) {
      const { gradient } = exactGradient(setup, player, toWeights(setup), batch);
      expect(relativeDistance(gradient, oracleGradient(setup, player, toWeights(setup), batch))).toBeLessThan(1e-8);
    }
  }
});

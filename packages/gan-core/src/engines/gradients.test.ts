import { describe, expect, it } from "vitest";
import { compareStep } from "../../test/compare-step.ts";
import { engines } from "../../test/engines.ts";
import { rareLosses } from "../../test/losses.ts";
import { differences, evaluate, inputGradient, lossOn, relativeDistance, rows, toWeights } from "../../test/oracle.ts";
import { penalties } from "../../test/penalties.ts";
import { createBatch, createSetup, type TaskOptions } from "../../test/tasks.ts";
import { relu, tanh } from "../networks/index.ts";
import { registry } from "../registry.ts";
import type { Player } from "./engine.ts";

const players: readonly Player[] = ["discriminator", "generator"];
const alternative = registry.losses
  .filter((loss) => "generator" in loss.params)
  .map((loss) => [`${loss.id}, alternative`, loss({ generator: "alternative" })] as const);
const losses = [...[...registry.losses, ...rareLosses].map((loss) => [loss.id, loss()] as const), ...alternative];

/** Every activation as it is when nothing is said, and one whose parameters change its formula. */

/** The engine's units: on simd, all but maxout. */
function unitsOf(engine: string) {
  const all = [...registry.activations.map((activation) => activation()), tanh({ center: -1, reach: 2 })];
  return all.filter(({ id }) => engine !== "simd" || id !== "maxout");
}

describe.each(engines)("%s", (name, create) => {
  const compare = (player: Player, options: TaskOptions) => compareStep(create, player, options);

  describe.each(losses)("step() with the %s loss", (_, loss) => {
    it.each(players)("gives the %s the gradient that differences give, and its loss", async (player) => {
      const found = await compare(player, { loss });
      expect(found.loss.engine).toBeCloseTo(found.loss.oracle, 5);
      expect(relativeDistance(found.gradient.engine, found.gradient.oracle)).toBeLessThan(1e-5);
    });

    it("moves the generator's fakes the way that lowers its loss on each", async () => {
      const setup = createSetup({ loss });
      const { real } = createBatch(setup, 2);
      const fakes = createBatch(setup, 3).real;
      const engine = await create(setup);
      const found = await engine.descent(fakes, real);
      engine.dispose();
      const count = setup.batchSize;
      const slopes = differences(fakes, (moved) =>
        lossOn(setup, "generator", toWeights(setup), rows(real, 2), rows(moved, 2)),
      );
      expect(
        relativeDistance(
          found,
          slopes.map((slope) => -count * slope),
        ),
      ).toBeLessThan(1e-5);
    });
  });

  describe.each(
    unitsOf(name).map((activation) => [activation.id, JSON.stringify(activation.params), activation] as const),
  )("step() with %s units of %s", (_id, _params, activation) => {
    it.each(players)("gives the %s the gradient that differences give", async (player) => {
      const { gradient } = await compare(player, { activation });
      expect(relativeDistance(gradient.engine, gradient.oracle)).toBeLessThan(1e-5);
    });

    // The law of second order: d/dW of a function of ∂D/∂x.
    it.each(penalties)("differentiates the %s penalty as differences do", async (_, regularizer) => {
      const task = { activation, regularizers: [regularizer] };
      const { gradient, loss } = await compare("discriminator", task);
      expect(relativeDistance(gradient.engine, gradient.oracle)).toBeLessThan(2e-5);
      expect(loss.engine).toBeCloseTo(loss.oracle, 5); // the penalty is not in the loss shown
    });
  });

  it.each(penalties)(
    "step() with the %s penalty has a gradient where D is flat and the norm has none",
    async (_, regularizer) => {
      const setup = createSetup({ activation: relu(), regularizers: [regularizer] });
      const engine = await create(setup);
      const state = await engine.read("discriminator");
      engine.write("discriminator", { ...state, parameters: state.parameters.map(() => 0) });
      await engine.step("discriminator", createBatch(setup, 2));
      // D is 0 everywhere and nothing moves it: the slopes of real and fake cancel, −σ(0) + σ(0).
      const [gradient] = (await engine.read("discriminator")).slots;
      expect([...gradient!].every((slope) => Math.abs(slope) < 1e-6)).toBe(true);
      engine.dispose();
    },
  );
});

/* The oracle's own footing. */

it("inputGradient() is the slope of evaluate()", () => {
  const { discriminator, parameters } = createSetup();
  const point = [0.3, -0.4];
  const slopes = differences(point, (moved) => evaluate(discriminator, parameters.discriminator, [...moved])[0]!);
  expect(relativeDistance(inputGradient(discriminator, parameters.discriminator, point), slopes)).toBeLessThan(1e-9);
});

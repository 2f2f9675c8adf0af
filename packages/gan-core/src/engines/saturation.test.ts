import { describe, expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { createBatch, createSetup } from "../../test/tasks.ts";
import { curveSlope, curveValue } from "../losses/curve.ts";
import { linear } from "../networks/index.ts";
import { registry } from "../registry.ts";
import type { EngineSetup } from "./engine.ts";

const losses = registry.losses.map((loss) => [loss.id, loss()] as const);

describe.each(engines)("%s", (_, create) => {
  describe.each(losses)("step() with the %s loss", (_, loss) => {
    it.each([
      [200, -200],
      [-200, 200],
    ])("has the curves' values and slopes when D says %i of real points and %i of fakes", async (onReal, onFake) => {
      const setup = judging(loss, onReal, onFake);
      const batch = { ...createBatch(setup, 1), real: new Float32Array([1, 0, 1, 0]) };
      const { discriminator: d, generator: g } = loss;
      const engine = await create(setup);

      expect(await engine.step("discriminator", batch)).toSatisfy(
        isNear(curveValue(d.real, onReal) + curveValue(d.fake, onFake)),
      );
      expect(await engine.step("generator", batch)).toSatisfy(isNear(curveValue(g.fake, onFake)));

      // ∂L_D/∂b = D.real′ + D.fake′, and ∂L_G/∂(x-bias of G) = G.fake′ · w.
      const biasOfD = (await engine.read("discriminator")).slots[0]!.at(-1);
      expect(biasOfD).toSatisfy(isNear(curveSlope(d.real, onReal) + curveSlope(d.fake, onFake)));
      const biasOfG = (await engine.read("generator")).slots[0]!.at(-2);
      expect(biasOfG).toSatisfy(isNear((curveSlope(g.fake, onFake) * (onReal - onFake)) / 2));
      engine.dispose();
    });
  });
});

/** D(x, y) = w·x + b with D(1, 0) = onReal and D(−1, 0) = onFake, and a generator whose every fake is (−1, 0). */
function judging(loss: EngineSetup["loss"], onReal: number, onFake: number): EngineSetup {
  const setup = createSetup({ loss, hidden: [], batchSize: 2 });
  const w = (onReal - onFake) / 2;
  const b = (onReal + onFake) / 2;
  return {
    ...setup,
    generator: { ...setup.generator, output: linear() },
    // G: weights 3 × 2, biases 2. D: weights 2 × 1, bias 1.
    parameters: { generator: new Float32Array([0, 0, 0, 0, 0, 0, -1, 0]), discriminator: new Float32Array([w, 0, b]) },
  };
}

/** Within what 32 bits can say. NaN is near nothing. */
function isNear(expected: number): (found: number | undefined) => boolean {
  return (found) => Math.abs(found! - expected) <= 1e-5 * Math.max(1, Math.abs(expected));
}

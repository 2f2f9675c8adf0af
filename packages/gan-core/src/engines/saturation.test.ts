import { describe, expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { createBatch, createSetup } from "../../test/tasks.ts";
import { curveSlope, curveValue } from "../losses/curve.ts";
import type { Loss } from "../losses/loss.ts";
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
      const engine = await create(setup);
      const start = await engine.read("discriminator");

      // ∂L_D/∂b = r′ + f′ and, real points lying at x = 1 and fakes at −1, ∂L_D/∂w = r′ − f′.
      const d = felt(loss, loss.discriminator, onReal, onFake);
      expect(await engine.step("discriminator", batch)).toSatisfy(isNear(d.value));
      const slopes = (await engine.read("discriminator")).slots[0]!;
      expect(slopes[0]).toSatisfy(isNear(d.real - d.fake));
      if ([d.real, d.fake].every(fits)) expect(slopes.at(-1)).toSatisfy(isNear(d.real + d.fake)); // else ∞ − ∞
      engine.write("discriminator", start);

      // ∂L_G/∂(x-bias of G) = f′ · w.
      const g = felt(loss, loss.generator, onReal, onFake);
      expect(await engine.step("generator", batch)).toSatisfy(isNear(g.value));
      const biasOfG = (await engine.read("generator")).slots[0]!.at(-2);
      expect(biasOfG).toSatisfy(isNear((g.fake * (onReal - onFake)) / 2));
      engine.dispose();
    });
  });
});

/** A player's loss where all real points have one output and all fakes another, and how it changes with each. */
function felt({ compare }: Loss, { real = [], fake }: Loss["generator"], onReal: number, onFake: number) {
  const [u, v] = compare === "none" ? [onReal, onFake] : [onReal - onFake, onFake - onReal];
  const [fromReal, fromFake] = [curveSlope(real, u), curveSlope(fake, v)];
  const shared = compare === "none" ? 0 : 1; // compared, each curve feels both outputs, with opposite signs
  return {
    value: curveValue(real, u) + curveValue(fake, v),
    real: fromReal - shared * fromFake,
    fake: fromFake - shared * fromReal,
  };
}

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

/** Within what 32 bits can say: e^200 is beyond them, and so is infinite. NaN is near nothing. */
function isNear(expected: number): (found: number | undefined) => boolean {
  const single = Math.fround(expected);
  return (found) => found === single || Math.abs(found! - single) <= 1e-5 * Math.max(1, Math.abs(expected));
}

const fits = (x: number): boolean => Number.isFinite(Math.fround(x));

import { describe, expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { createBatch, createSetup } from "../../test/tasks.ts";
import { sgd } from "../optimizers/index.ts";
import { weightClip } from "../regularizers/index.ts";

describe.each(engines)("%s", (_, create) => {
  it.each(["discriminator", "generator"] as const)(
    "step() of the %s from elsewhere makes the step of the gradient where it is",
    async (player) => {
      const setup = createSetup({ optimizer: sgd({ rate: 0.1 }) });
      const batch = createBatch(setup, 1);
      const [plain, moved] = [await create(setup), await create(setup)];
      const start = setup.parameters[player];
      const from = start.map((p, i) => p + (i % 2 === 0 ? 1 : -2));
      expect(await moved.step(player, batch, from)).toBe(await plain.step(player, batch));
      const [near, far] = [(await plain.read(player)).parameters, (await moved.read(player)).parameters];
      // The two ends are as far apart as the two starts; numbers up to 3 round to within 2e-7.
      near.forEach((p, i) => void expect(far[i]! - p).toBeCloseTo(from[i]! - start[i]!, 6));
      plain.dispose();
      moved.dispose();
    },
  );

  it("step() from elsewhere clips what it ends with", async () => {
    const setup = createSetup({ optimizer: sgd({ rate: 0 }), regularizers: [weightClip({ limit: 0.01 })] });
    const engine = await create(setup);
    const from = setup.parameters.discriminator.fill(5);
    await engine.step("discriminator", createBatch(setup, 1), from);
    const { parameters } = await engine.read("discriminator");
    expect(parameters).toEqual(parameters.map(() => 0.01));
    engine.dispose();
  });

  it("step() refuses a start of the wrong length", async () => {
    const setup = createSetup();
    const engine = await create(setup);
    expect(() => engine.step("generator", createBatch(setup, 1), new Float32Array(2))).toThrow(
      /^from must hold \d+ numbers, got 2\.$/,
    );
    engine.dispose();
  });
});

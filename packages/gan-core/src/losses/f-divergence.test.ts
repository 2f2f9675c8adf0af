import { describe, expect, it } from "vitest";
import type { Built } from "../define.ts";
import { curveValue } from "./curve.ts";
import { fDivergence } from "./f-divergence.ts";
import { fGan, fJs, fKl, fNeyman, fPearson, fReverseKl, fSquaredHellinger, fTotalVariation } from "./index.ts";
import type { Loss } from "./loss.ts";

/** The generators f of the divergences, from their definition, and the output at which D is best for a ratio p/q. */
const family: readonly (readonly [string, Built<Loss>, (u: number) => number, (u: number) => number])[] = [
  ["f-kl", fKl(), (u) => u * Math.log(u), (u) => 1 + Math.log(u)],
  ["f-reverse-kl", fReverseKl(), (u) => -Math.log(u), (u) => Math.log(u)],
  ["f-pearson", fPearson(), (u) => (u - 1) ** 2, (u) => 2 * (u - 1)],
  ["f-neyman", fNeyman(), (u) => (1 - u) ** 2 / u, (u) => 2 * Math.log(u)],
  ["f-squared-hellinger", fSquaredHellinger(), (u) => (Math.sqrt(u) - 1) ** 2, (u) => Math.log(u) / 2],
  ["f-js", fJs(), (u) => u * Math.log(u) - (u + 1) * Math.log((u + 1) / 2), (u) => Math.log(u)],
  ["f-gan", fGan(), (u) => u * Math.log(u) - (u + 1) * Math.log(u + 1), (u) => Math.log(u)],
  ["f-total-variation", fTotalVariation(), (u) => Math.abs(u - 1) / 2, (u) => 40 * Math.sign(u - 1)],
];

/** Three outcomes: the densities of the data and of the fakes. */
const p = [0.5, 0.3, 0.2];
const q = [0.2, 0.25, 0.55];

describe.each(family)("%s", (_, { discriminator }, f, best) => {
  const divergence = p.reduce((sum, pi, i) => sum + q[i]! * f(pi / q[i]!), 0);
  const found = (outputs: readonly number[]): number =>
    -outputs.reduce(
      (sum, v, i) => sum + p[i]! * curveValue(discriminator.real, v) + q[i]! * curveValue(discriminator.fake, v),
      0,
    );
  const top = p.map((pi, i) => best(pi / q[i]!));

  it("finds the divergence at the best discriminator", () => {
    expect(found(top)).toBeCloseTo(divergence, 13);
  });

  it("finds no more than the divergence at any other", () => {
    for (const off of [-3, -1, -0.1, 0.1, 1, 3]) {
      for (const i of [0, 1, 2]) expect(found(top.with(i, top[i]! + off))).toBeLessThanOrEqual(divergence + 1e-15);
    }
    for (const v of [-5, 0, 0.7, 4]) expect(found([v, -v, v / 2])).toBeLessThan(divergence);
  });

  it("finds nothing in clouds that agree", () => {
    const atOne = best(1);
    const value = -curveValue(discriminator.real, atOne) - curveValue(discriminator.fake, atOne);
    expect(value).toBeCloseTo(f(1), 14);
  });
});

it("fDivergence() gives the generator either minus the conjugate or minus the activation", () => {
  const parts = { activation: [{ f: "tanh", a: 2 }], conjugate: [{ f: "exp" }] } as const;
  expect(curveValue(fDivergence(parts, "saturating").generator.fake, 1)).toBe(-Math.E);
  expect(curveValue(fDivergence(parts, "alternative").generator.fake, 1)).toBe(-2 * Math.tanh(1));
});

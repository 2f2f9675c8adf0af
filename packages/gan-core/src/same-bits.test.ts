import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { curveSlope, curveValue } from "./losses/curve.ts";
import { atan2 } from "./math/atan2.ts";
import { cos } from "./math/cos.ts";
import { exp } from "./math/exp.ts";
import { expm1 } from "./math/expm1.ts";
import { hypot } from "./math/hypot.ts";
import { integerPower } from "./math/integer-power.ts";
import { log } from "./math/log.ts";
import { log1p } from "./math/log1p.ts";
import { log2 } from "./math/log2.ts";
import { pow } from "./math/pow.ts";
import { sin } from "./math/sin.ts";
import { tanh } from "./math/tanh.ts";
import { numberAlgebra } from "./optimizers/number-algebra.ts";
import { createRng } from "./random/rng.ts";
import { registry } from "./registry.ts";
import { type DecayConfig, decayShapes } from "./training/config.ts";
import { rateFactor } from "./training/rate-factor.ts";

/*
 * Not a test that numbers are right: others are for that, beside each entry. These are hashes of what one machine
 * computed, and a guard against another machine, browser, engine or version computing anything else. Whoever changes a
 * sampler on purpose, or adds one, takes the new hash from the failure.
 */

const golden = JSON.parse(readFileSync(new URL("same-bits.json", import.meta.url), "utf8"));

const draw = (count: number, make: (u: number, i: number) => number): number[] => {
  const rng = createRng(20);
  return Array.from({ length: count }, (_, i) => make(rng.uniform(), i));
};

it("math gives the same bits everywhere, over ranges small and wide", () => {
  const near = draw(1000, (u) => 8 * u - 4);
  const wide = draw(1000, (u) => 1400 * u - 700);
  const positive = draw(1000, (u, i) => exp((i / 2) * u - i / 4));
  const bits = {
    exp: hash([...near, ...wide].map(exp)),
    expm1: hash([...near, ...wide].map(expm1)),
    log: hash(positive.map(log)),
    log1p: hash([...positive, ...near.map((x) => x / 4)].map(log1p)),
    log2: hash(positive.map(log2)),
    sin: hash([...near, ...wide, ...positive].map(sin)),
    cos: hash([...near, ...wide, ...positive].map(cos)),
    tanh: hash([...near, ...wide].map(tanh)),
    atan2: hash(near.map((y, i) => atan2(y, wide[i]!))),
    hypot: hash(near.map((y, i) => hypot(y, positive[i]!))),
    pow: hash(positive.map((x, i) => pow(x, near[i]!))),
    integerPower: hash(positive.map((x, i) => integerPower(x, (i % 40) - 20))),
  };
  expect(bits).toEqual(golden.math);
});

it("a stream gives the same bits everywhere", () => {
  const rng = createRng(21);
  const bits = {
    uniform: hash(Array.from({ length: 1000 }, rng.uniform)),
    normal: hash(Array.from({ length: 1000 }, rng.normal)),
    integer: hash(Array.from({ length: 1000 }, (_, i) => rng.integer(i + 1))),
  };
  expect(bits).toEqual(golden.stream);
});

it("distributions give the same 1000 points everywhere, and the same log densities at 100 of them", () => {
  const bits = registry.distributions.map((entry) => {
    const { dims, sample, logDensity } = entry();
    const points = sample(1000, createRng(22));
    const densities = Array.from({ length: 100 }, (_, i) => logDensity?.(points, i * dims) ?? 0);
    return [entry.id, { points: hash(points), ...(logDensity && { logDensity: hash(densities) }) }];
  });
  expect(Object.fromEntries(bits)).toEqual(golden.distributions);
});

it("latents give the same 1000 points and quantiles everywhere", () => {
  const bits = registry.latents.map((entry) => {
    const { sample, quantile } = entry();
    const quantiles = draw(1000, quantile);
    return [entry.id, { points: hash(sample(1000, createRng(23))), quantile: hash(quantiles) }];
  });
  expect(Object.fromEntries(bits)).toEqual(golden.latents);
});

it("initialisers give the same weights everywhere, 20 by 20 of them", () => {
  const bits = registry.initializers.map((entry) => {
    const weights = new Float32Array(400);
    entry().fill(weights, { fanIn: 20, fanOut: 20, index: 1 }, createRng(24));
    return [entry.id, hash(weights)];
  });
  expect(Object.fromEntries(bits)).toEqual(golden.initializers);
});

it("activations give the same values, slopes and curvatures everywhere", () => {
  const xs = draw(1000, (u) => 12 * u - 6);
  const bits = registry.activations.map((entry) => {
    const { value, slope, curvature } = entry();
    return [entry.id, hash([value, slope, curvature].flatMap((f) => xs.map((x) => f(x))))];
  });
  expect(Object.fromEntries(bits)).toEqual(golden.activations);
});

it("curves of losses give the same values and slopes everywhere", () => {
  const xs = draw(1000, (u) => 12 * u - 6);
  const bits = (["softplus", "exp", "tanh"] as const).map((f) => [
    f,
    hash(xs.flatMap((x) => [curveValue([{ f }], x), curveSlope([{ f }], x)])),
  ]);
  expect(Object.fromEntries(bits)).toEqual(golden.curves);
});

it("decays give the same shares of a rate everywhere", () => {
  const share = (shape: DecayConfig["shape"], t: number) =>
    rateFactor({ shape, start: 10, iterations: 1000, end: 0.01 }, t);
  const bits = decayShapes.map((shape) => [shape, hash(Array.from({ length: 1100 }, (_, t) => share(shape, t)))]);
  expect(Object.fromEntries(bits)).toEqual(golden.decays);
});

it("optimizers go the same way down a bowl everywhere, for 200 steps", () => {
  const bits = registry.optimizers.map((entry) => {
    const { slotCount, update } = entry();
    const way = [1];
    let slots: readonly number[] = new Array<number>(slotCount).fill(0);
    for (let step = 1; step <= 200; step++) {
      const parameter = way.at(-1)!;
      const output = update(numberAlgebra, { parameter, gradient: parameter, slots, step }); // f = x²/2
      way.push(parameter + output.change);
      slots = output.slots;
    }
    return [entry.id, hash(way)];
  });
  expect(Object.fromEntries(bits)).toEqual(golden.optimizers);
});

it("divergences give the same value of the default modes against two circles everywhere", () => {
  const distribution = registry.distributions.find(({ id }) => id === "gaussians")!();
  const real = distribution.sample(100, createRng(25));
  const fake = registry.distributions.find(({ id }) => id === "circles")!().sample(100, createRng(26));
  const bits = registry.divergences.map((entry) => [
    entry.id,
    hash([entry().estimate(real, fake, 2, distribution).value]),
  ]);
  expect(Object.fromEntries(bits)).toEqual(golden.divergences);
});

/** FNV-1a over the numbers' 64 bits, the sign first. */
function hash(values: Iterable<number>): string {
  const view = new DataView(new ArrayBuffer(8));
  let h = 0x811c9dc5;
  for (const value of values) {
    view.setFloat64(0, value);
    for (let i = 0; i < 8; i++) h = Math.imul(h ^ view.getUint8(i), 0x01000193);
  }
  return (h >>> 0).toString(16).padStart(8, "0");
}

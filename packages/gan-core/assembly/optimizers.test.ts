import { describe, expect, it } from "vitest";
import type { KernelFunctions } from "../src/engines/simd/kernel-functions.ts";
import { adagrad, adam, adamw, momentum, ogda, optimisticAdam, rmsprop, sgd } from "../src/optimizers/index.ts";
import { numberAlgebra } from "../src/optimizers/number-algebra.ts";
import type { Optimizer } from "../src/optimizers/optimizer.ts";
import { everywhere, expectClose } from "../test/kernels.ts";

interface Case {
  readonly name: string;
  readonly optimizer: Optimizer;
  /** One update by the kernel: parameters, gradient, three slots, how many numbers, which update, 1 being the first. */
  update(run: KernelFunctions, p: number, g: number, slots: readonly number[], n: number, step: number): void;
}

const rate = 0.05;
const [beta1, beta2, epsilon] = [0.9, 0.99, 1e-4];
const moments = { beta1, beta2, epsilon };
const free = (beta: number, step: number): number => 1 / (1 - beta ** step);

const cases: readonly Case[] = [
  { name: "sgd()", optimizer: sgd({ rate }), update: (run, p, g, _, n) => run.sgd(p, g, n, rate) },
  ...(["heavy-ball", "nesterov"] as const).map((form) => ({
    name: `momentum(), ${form}`,
    optimizer: momentum({ rate, momentum: 0.8, form }),
    update: (run: KernelFunctions, p: number, g: number, [a]: readonly number[], n: number) =>
      run.momentum(p, g, a!, n, rate, 0.8, form === "nesterov" ? 1 : 0),
  })),
  {
    name: "adagrad()",
    optimizer: adagrad({ rate, epsilon }),
    update: (run, p, g, [s], n) => run.adagrad(p, g, s!, n, rate, epsilon),
  },
  {
    name: "ogda()",
    optimizer: ogda({ rate, optimism: 0.7 }),
    update: (run, p, g, [b], n, step) => run.ogda(p, g, b!, n, rate, 0.7, step === 1 ? 1 : 0),
  },
  ...[0, 1].flatMap((start): Case[] => [
    {
      name: `rmsprop() from ${start}`,
      optimizer: rmsprop({ rate, memory: 0.9, epsilon, start }),
      update: (run, p, g, [s], n, step) => run.rmsprop(p, g, s!, n, rate, 0.9, 1 - 0.9, epsilon, start * 0.9 ** step),
    },
    {
      name: `rmspropCentred() from ${start}`,
      optimizer: rmsprop({ rate, memory: 0.9, epsilon, start, centred: "yes" }),
      update: (run, p, g, [s, m], n, step) =>
        run.rmspropCentred(p, g, s!, m!, n, rate, 0.9, 1 - 0.9, epsilon, start * 0.9 ** step),
    },
  ]),
  ...[0, 0.1].map(
    (decay): Case => ({
      name: `adam() with decay ${decay}`,
      optimizer: decay === 0 ? adam({ rate, ...moments }) : adamw({ rate, ...moments, decay }),
      update: (run, p, g, [m, v], n, t) =>
        run.adam(
          p,
          g,
          m!,
          v!,
          n,
          rate,
          beta1,
          1 - beta1,
          beta2,
          1 - beta2,
          epsilon,
          free(beta1, t),
          free(beta2, t),
          decay,
        ),
    }),
  ),
  ...(["none", "nesterov"] as const).map(
    (lookAhead): Case => ({
      name: `optimisticAdam(), look-ahead ${lookAhead}`,
      optimizer: optimisticAdam({ rate, ...moments, optimism: 0.6, lookAhead }),
      update(run, p, g, [m, v, b], n, t) {
        const ahead = lookAhead === "nesterov";
        const freeMean = ahead ? beta1 * free(beta1, t + 1) : free(beta1, t);
        const freeGradient = ahead ? (1 - beta1) * free(beta1, t) : 0;
        const means = [beta1, 1 - beta1, beta2, 1 - beta2] as const;
        const first = t === 1 ? 1 : 0;
        run.optimisticAdam(
          p,
          g,
          m!,
          v!,
          b!,
          n,
          rate,
          ...means,
          epsilon,
          freeMean,
          freeGradient,
          free(beta2, t),
          0.6,
          first,
        );
      },
    }),
  ),
];

describe.each(cases)("$name", ({ optimizer, update }) => {
  const start = [1, -2, 0.5, 0, 3, -0.25, 10, -7, 0.1, 2, -1, 4];
  const updates = 6;
  /** The gradient that parameter i has at an update; the fourth parameter has none, ever. */
  const gradient = (i: number, step: number): number =>
    i === 3 ? 0 : Math.fround(Math.sin(5 * i + step) * 2 ** (i - 6));

  /** Of parameter i: what is added up may come near 0, but not its rounding. */
  const largest = (i: number): number => Math.max(2 ** (i - 6), 0.05);

  it("is the formula of the optimizer in float64 to 2e-6, parameters and what is remembered, over six updates", () => {
    const got = everywhere((desk) => {
      const p = desk.put(start);
      const slots = [0, 1, 2].map(() => desk.put(new Float32Array(start.length)));
      for (let step = 1; step <= updates; step++) {
        update(desk.run, p, desk.put(start.map((_, i) => gradient(i, step))), slots, start.length, step);
      }
      return Float32Array.of(
        ...[p, ...slots.slice(0, optimizer.slotCount)].flatMap((at) => [...desk.take(at, start.length)]),
      );
    });
    const wanted = byNumbers(optimizer, start, gradient, updates);
    for (const numbers of got)
      expectClose(numbers, wanted, 2e-6, (i) => Math.max(Math.abs(wanted[i]!), largest(i % start.length)));
  });

  it("leaves the gradient at 0, and what lies behind the n numbers alone", () => {
    const [got] = everywhere((desk) => {
      const p = desk.put(new Float32Array(8).fill(1));
      const g = desk.put(new Float32Array(8).fill(1));
      const slots = [0, 1, 2].map(() => desk.put(new Float32Array(8).fill(1)));
      update(desk.run, p, g, slots, 4, 1);
      return Float32Array.of(...desk.take(g, 8), ...[p, ...slots].flatMap((at) => [...desk.take(at, 8).slice(4)]));
    });
    expect([...got]).toEqual([0, 0, 0, 0, ...new Array(20).fill(1)]);
  });

  it("shows a gradient that is not a number in its own parameter only", () => {
    const [got] = everywhere((desk) => {
      const p = desk.put([1, 1, 1, 1]);
      const slots = [0, 1, 2].map(() => desk.put(new Float32Array(4)));
      update(desk.run, p, desk.put([1, Number.NaN, 1, 1]), slots, 4, 1);
      return desk.take(p, 4);
    });
    expect([...got].map(Number.isNaN)).toEqual([false, true, false, false]);
  });
});

/** Parameters, then slots, by the optimizer's own formula. */
function byNumbers(
  { update, slotCount }: Optimizer,
  start: readonly number[],
  gradient: (i: number, step: number) => number,
  updates: number,
): number[] {
  const ends = start.map((parameter, i) => {
    let state = { parameter, slots: new Array<number>(slotCount).fill(0) as readonly number[] };
    for (let step = 1; step <= updates; step++) {
      const { change, slots } = update(numberAlgebra, { ...state, gradient: gradient(i, step), step });
      state = { parameter: state.parameter + change, slots };
    }
    return state;
  });
  return [
    ...ends.map(({ parameter }) => parameter),
    ...Array.from({ length: slotCount }, (_, s) => ends.map(({ slots }) => slots[s]!)).flat(),
  ];
}

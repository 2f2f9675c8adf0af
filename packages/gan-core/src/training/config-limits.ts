import type { NumberRule } from "../check.ts";

const steps = { min: 0, max: 10, integer: true } as const;
const count = { min: 0, integer: true } as const;

/** What the numbers of a config must be, by path: `readConfig` checks them and `configSchema` tells them. */
export const numberLimits = {
  seed: { min: 0, max: 0xffff_ffff, integer: true },
  trainingSet: { min: 1, max: 1e6, integer: true },
  /** Of each hidden layer. */
  width: { min: 1, max: 1024, integer: true },
  minibatch: { kernels: { min: 0, max: 64, integer: true }, dims: { min: 1, max: 16, integer: true } },
  decay: { start: count, iterations: { min: 1, integer: true }, end: { min: 0, max: 1 } },
  schedule: { discriminatorSteps: steps, generatorSteps: steps, unrolling: steps },
  ema: { decay: { min: 0, max: 0.999999 }, start: count },
  batchSize: { min: 1, max: 8192, integer: true },
  packing: { min: 1, max: 8, integer: true },
} as const satisfies Readonly<Record<string, NumberRule | Readonly<Record<string, NumberRule>>>>;

/** Items at most. */
export const listLimits = { hidden: 32, regularizers: 8 } as const;

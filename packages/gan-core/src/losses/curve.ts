import { exp } from "../math/exp.ts";
import { log1p } from "../math/log1p.ts";
import { square } from "../math/square.ts";
import { tanh } from "../math/tanh.ts";

/**
 * The vocabulary: enough for every loss on raw outputs, from minimax to the f-GAN family, and for penalties on one side
 * only, which need max(0, x)².
 */
export type CurveFunction = "identity" | "square" | "relu" | "relu-squared" | "softplus" | "exp" | "tanh";

/** a · f(b·x + c); a and b default to 1, c to 0. */
export interface Term {
  readonly f: CurveFunction;
  readonly a?: number;
  readonly b?: number;
  readonly c?: number;
}

/** The term that is value everywhere: a number in a loss that moves no player but makes what is shown a divergence. */
export const constant = (value: number): Term => ({ f: "identity", a: value, b: 0, c: 1 });

/** A function of one number: the sum of its terms. */
export type Curve = readonly Term[];

/** The curve turned upside down. */
export const negated = (curve: Curve): Curve => curve.map((term) => ({ ...term, a: -(term.a ?? 1) }));

/** The curve's value at x. */
export function curveValue(curve: Curve, x: number): number {
  return curve.reduce((sum, { f, a = 1, b = 1, c = 0 }) => sum + a * functions[f].value(b * x + c), 0);
}

/** The curve's derivative at x; at a kink, the one from the right's open side is 0 (relu′(0) = 0). */
export function curveSlope(curve: Curve, x: number): number {
  return curve.reduce((sum, { f, a = 1, b = 1, c = 0 }) => sum + a * b * functions[f].slope(b * x + c), 0);
}

interface ScalarFunction {
  value(x: number): number;
  slope(x: number): number;
}

const functions: Readonly<Record<CurveFunction, ScalarFunction>> = {
  identity: { value: (x) => x, slope: () => 1 },
  square: { value: (x) => x * x, slope: (x) => 2 * x },
  relu: { value: (x) => Math.max(x, 0), slope: (x) => (x > 0 ? 1 : 0) },
  "relu-squared": { value: (x) => square(Math.max(x, 0)), slope: (x) => 2 * Math.max(x, 0) },
  // log(1 + eˣ) = max(x, 0) + log(1 + e^−|x|): no overflow on either side
  softplus: { value: (x) => Math.max(x, 0) + log1p(exp(-Math.abs(x))), slope: (x) => 1 / (1 + exp(-x)) },
  exp: { value: exp, slope: exp },
  tanh: { value: tanh, slope: (x) => 1 - square(tanh(x)) },
};

import { cos } from "../math/cos.ts";
import { pow } from "../math/pow.ts";
import type { DecayConfig } from "./config.ts";

/**
 * What the optimizers' learning rates are multiplied by in the iteration after t others. With
 * u = (t − start) / iterations, held in [0, 1]:
 *
 *   constant     1
 *   linear       1 + (end − 1) u
 *   cosine       end + (1 − end) (1 + cos πu) / 2          Loshchilov and Hutter 2017, https://arxiv.org/abs/1608.03983, eq. 5
 *   exponential  endᵘ
 *
 * Before `start` it is 1, after `start + iterations` it is `end`.
 */
export function rateFactor({ shape, start, iterations, end }: DecayConfig, t: number): number {
  const u = (t - start) / iterations;
  if (shape === "constant" || u <= 0) return 1;
  if (u >= 1) return end;
  switch (shape) {
    case "linear":
      return 1 + (end - 1) * u;
    case "cosine":
      return end + ((1 - end) * (1 + cos(Math.PI * u))) / 2;
    case "exponential":
      return pow(end, u);
  }
}

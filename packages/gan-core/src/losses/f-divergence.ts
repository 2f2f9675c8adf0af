import type { OptionParam } from "../define.ts";
import { type Curve, negated } from "./curve.ts";
import type { Loss } from "./loss.ts";

/**
 * The game whose value is an f-divergence of the data's density p from the fakes' q, D_f = ∫ q f(p/q): with raw
 * outputs v, T(v) the activation that keeps them where the conjugate f* is finite, and f*(T(v)),
 *
 *   L_D = −mean T(r) + mean f*(T(f))
 *   L_G = −mean f*(T(f))   saturating        L_G = −mean T(f)   alternative
 *
 * −L_D ≤ D_f for every D, with equality at T = f′(p/q). The saturating generator lowers −L_D, the divergence itself;
 * the alternative one raises what D says of its fakes.
 */
export function fDivergence(
  { activation, conjugate }: { readonly activation: Curve; readonly conjugate: Curve },
  generator: "saturating" | "alternative",
): Pick<Loss, "compare" | "discriminator" | "generator"> {
  return {
    compare: "none",
    discriminator: { real: negated(activation), fake: conjugate },
    generator: { fake: negated(generator === "saturating" ? conjugate : activation) },
  };
}

/** Which of the two the generator lowers. */
export const generatorForm = {
  kind: "option",
  label: "Generator",
  default: "saturating",
  options: ["saturating", "alternative"],
} as const satisfies OptionParam;

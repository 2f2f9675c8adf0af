import { bins } from "./bins.ts";
import type { Condition } from "./condition.ts";
import type { Observation } from "./observation.ts";

/**
 * Something measured runs away: its magnitude is larger in each quarter of the window than in the one before, and in
 * the last at least `growth` times that of the first:
 *
 *   m₁ < m₂ < m₃ < m₄,  m₄ ≥ growth · max(m₁, s)
 *
 * Watched are both losses and both gradient norms, with s = 1, so that growth out of next to nothing is no alarm, and
 * the divergence, with its noise floor as s. A loss or gradient that is no longer finite is certain at once; an infinite
 * divergence is not, as a relative entropy may be infinite in a sound run.
 *
 * Evidence: m₁ and m₄ of what grew most, under its name; or the number that broke.
 */
export const diverging: Condition = {
  id: "diverging",
  label: "Diverging",
  good: false,
  judge(past, { growth: least }) {
    const now = past.recent.at(-1)!;
    const broken = watched.filter(({ certain, read }) => certain && isBroken(read(now)));
    if (broken.length > 0) {
      return { present: true, certain: true, evidence: Object.fromEntries(broken.map((w) => [w.name, w.read(now)!])) };
    }
    const trends = watched.flatMap(({ name, read, scale }) => {
      const means = bins(past, 4, (observation) => magnitude(read(observation)));
      if (means === undefined) return [];
      const [a, b, c, d] = [means[0]!, means[1]!, means[2]!, means[3]!];
      const growth = d / Math.max(a, scale(now));
      const present = a < b && b < c && c < d && growth >= least;
      return { present, growth, evidence: { growth, [`${name}Before`]: a, [`${name}Now`]: d } };
    });
    const [worst] = trends.toSorted((a, b) => Number(b.present) - Number(a.present) || b.growth - a.growth);
    return worst && { present: worst.present, evidence: worst.evidence };
  },
};

interface Watched {
  readonly name: string;
  /** Whether a number that is not finite ends the run. */
  readonly certain: boolean;
  read(observation: Observation): number | undefined;
  /** Above 0. */
  scale(now: Observation): number;
}

const one = (): number => 1;

const watched: readonly Watched[] = [
  { name: "discriminatorLoss", certain: true, read: ({ losses }) => losses?.discriminator, scale: one },
  { name: "generatorLoss", certain: true, read: ({ losses }) => losses?.generator, scale: one },
  { name: "discriminatorGradient", certain: true, read: ({ gradients }) => gradients?.discriminator, scale: one },
  { name: "generatorGradient", certain: true, read: ({ gradients }) => gradients?.generator, scale: one },
  {
    name: "divergence",
    certain: false,
    read: ({ divergence }) => divergence?.value,
    scale: ({ divergence }) => Math.max(divergence?.floor ?? 0, Number.MIN_VALUE),
  },
];

function magnitude(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Math.abs(value);
}

function isBroken(value: number | undefined): boolean {
  return value !== undefined && !Number.isFinite(value);
}

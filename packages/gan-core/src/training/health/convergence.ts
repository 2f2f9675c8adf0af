import { bins } from "./bins.ts";
import type { Condition } from "./condition.ts";

/**
 * The run has arrived: over the window the divergence is near its noise floor f and no longer moves. With m₁, m₂ its
 * means over the two halves of the window,
 *
 *   max(m₁, m₂) ≤ near · f,  |m₂ − m₁| ≤ drift · max(m₁, f)
 *
 * and where modes are counted, all are covered now. Needs `divergence`, with a floor above 0: by a floor of 0, such as
 * an unbiased estimator has, nothing can be called near, and nothing is said.
 */
export const convergence: Condition = {
  id: "convergence",
  label: "Settled",
  good: true,
  judge(past, { near, drift }) {
    const { divergence, modes } = past.recent.at(-1)!;
    const halves = bins(past, 2, (observation) => observation.divergence?.value);
    if (divergence === undefined || halves === undefined || !(divergence.floor > 0)) return undefined;
    const { floor } = divergence;
    const [first, second] = [halves[0]!, halves[1]!];
    const arrived = Math.max(first, second) <= near * floor;
    const still = Math.abs(second - first) <= drift * Math.max(first, floor);
    const whole = modes === undefined || modes.covered === modes.of;
    const evidence = { divergence: second, floor, aboveFloor: second - floor, change: second - first };
    return {
      present: arrived && still && whole,
      evidence: modes === undefined ? evidence : { ...evidence, covered: modes.covered, modes: modes.of },
    };
  },
};

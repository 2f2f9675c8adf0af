import type { Condition } from "./condition.ts";

/**
 * The generator makes some of the modes and leaves the others out:
 *
 *   1 ≤ covered ≤ coveredShare · modes
 *
 * A generator that makes none has not collapsed: it is lost, or has not started. Needs `modes`, and at least two.
 *
 * Reference: Goodfellow 2016, NIPS 2016 Tutorial: Generative Adversarial Networks, §5.1.1,
 * https://arxiv.org/abs/1701.00160
 */
export const modeCollapse: Condition = {
  id: "mode-collapse",
  label: "Mode collapse",
  good: false,
  judge({ recent }, { coveredShare }) {
    const modes = recent.at(-1)?.modes;
    if (modes === undefined || modes.of < 2) return undefined;
    const { covered, of } = modes;
    return { present: covered >= 1 && covered <= coveredShare * of, evidence: { covered, modes: of } };
  },
};

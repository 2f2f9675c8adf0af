import { describe, expect, it } from "vitest";
import { checkObservation, type Observation } from "./observation.ts";

describe("checkObservation()", () => {
  it("lets through what a run can come to, broken numbers included", () => {
    checkObservation({ iteration: 0 });
    checkObservation({
      iteration: 7,
      losses: { discriminator: Number.NaN, generator: Number.NEGATIVE_INFINITY },
      verdicts: { real: 1, fake: 0 },
      modes: { covered: 0, of: 1 },
      divergence: { value: Number.POSITIVE_INFINITY, floor: -0.001 },
      gradients: { generator: Number.NaN },
    });
  });

  it.each<[Partial<Observation>, string]>([
    [{ iteration: -1 }, "observation.iteration must be an integer of at least 0, got -1."],
    [{ iteration: Number.NaN }, "observation.iteration must be an integer of at least 0, got NaN."],
    [{ losses: { discriminator: 1 } as never }, "observation.losses.generator must be a number, got undefined."],
    [
      { verdicts: { real: 0, fake: Number.NaN } },
      "observation.verdicts.fake must be a finite number in [0, 1], got NaN.",
    ],
    [{ modes: { covered: 9, of: 8 } }, "observation.modes.covered must be an integer in [0, 8], got 9."],
    [
      { gradients: { generator: -1 } },
      "observation.gradients.generator must be a number of at least 0, or NaN, got -1.",
    ],
    [{ divergence: { value: 0, floor: Number.NaN } }, "observation.divergence.floor must be a finite number, got NaN."],
    [{ loss: 1 } as never, "observation must have no keys but iteration, losses,"],
  ])("refuses %o by name", (observation, message) => {
    expect(() => checkObservation({ iteration: 0, ...observation })).toThrow(message);
  });
});

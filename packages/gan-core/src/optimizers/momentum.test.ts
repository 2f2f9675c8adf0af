import { expect, it } from "vitest";
import { bilinear, changes } from "../../test/move.ts";
import { momentum } from "./momentum.ts";

it("momentum() adds up gradients, forgetting by half", () => {
  // a = 4; 2 − 6 = −4; −2 + 1 = −1; rate ¼.
  expect(changes(momentum({ rate: 0.25, momentum: 0.5 }), [4, -6, 1])).toEqual([-1, 1, 0.25]);
});

it("momentum() in Nesterov's form counts the memory once more", () => {
  // a = 4, 0, 1; g + ½ a = 6, −2, 1.5.
  expect(changes(momentum({ rate: 0.25, momentum: 0.5, form: "nesterov" }), [4, -2, 1])).toEqual([-1.5, 0.5, -0.375]);
});

it("momentum() on a steady slope reaches 1/(1 − μ) times a plain step", () => {
  const steps = changes(momentum({ rate: 0.1, momentum: 0.75 }), new Array<number>(200).fill(2));
  expect(steps.at(-1)).toBeCloseTo(-0.1 * 2 * 4, 12);
});

it("momentum() of 0 is plain descent, in both forms", () => {
  for (const form of ["heavy-ball", "nesterov"] as const) {
    expect(changes(momentum({ rate: 0.5, momentum: 0, form }), [3, -1])).toEqual([-1.5, 0.5]);
  }
});

it("momentum() makes two players run apart faster than plain descent does", () => {
  const far = (share: number) => bilinear(momentum({ rate: 0.1, momentum: share }), [1, 0], 100).at(-1)!;
  expect(far(0)).toBeCloseTo(1.01 ** 50, 10); // √(1 + 0.1²) a round
  for (const share of [0.1, 0.5, 0.9]) expect(far(share)).toBeGreaterThan(far(0));
});

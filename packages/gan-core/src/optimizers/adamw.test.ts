import { expect, it } from "vitest";
import { changes } from "../../test/move.ts";
import { adam } from "./adam.ts";
import { adamw } from "./adamw.ts";

it("adamw() shrinks a parameter without a gradient by rate · decay of itself", () => {
  // 2 · (1 − 0.1 · 0.5) = 1.9, then 1.805.
  const found = changes(adamw({ rate: 0.1, decay: 0.5 }), [0, 0], 2);
  expect(found[0]).toBeCloseTo(-0.1, 15);
  expect(found[1]).toBeCloseTo(-0.095, 15);
});

it("adamw() shrinks a parameter by the same whatever its gradients", () => {
  for (const gradient of [1e-3, 1, 1e3]) {
    const [plain] = changes(adam({ rate: 0.01 }), [gradient], 3);
    const [decayed] = changes(adamw({ rate: 0.01, decay: 0.2 }), [gradient], 3);
    expect(decayed! - plain!).toBeCloseTo(-0.01 * 0.2 * 3, 14);
  }
});

it("adamw() without decay is Adam", () => {
  const gradients = [1, -3, 0.5];
  expect(changes(adamw({ decay: 0 }), gradients, 4)).toEqual(changes(adam(), gradients, 4));
});

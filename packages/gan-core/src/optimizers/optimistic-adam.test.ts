import { expect, it } from "vitest";
import { bilinear, changes } from "../../test/move.ts";
import { adam } from "./adam.ts";
import { optimisticAdam } from "./optimistic-adam.ts";

it("optimisticAdam() adds what Adam's direction changed by", () => {
  const gradients = [1, -3, 0.5, 2];
  const d = changes(adam({ rate: 1 }), gradients).map((change) => -change);
  const byHand = d.map((now, i) => -0.01 * (2 * now - (d[i - 1] ?? now)));
  changes(optimisticAdam({ rate: 0.01 }), gradients).forEach((change, i) => {
    expect(change).toBeCloseTo(byHand[i]!, 14);
  });
});

it("optimisticAdam() without optimism is Adam", () => {
  const gradients = [1, -3, 0.5];
  changes(optimisticAdam({ optimism: 0 }), gradients).forEach((change, i) => {
    expect(change).toBeCloseTo(changes(adam(), gradients)[i]!, 15);
  });
});

it("optimisticAdam() closes in on the bilinear game as Optax's does", () => {
  // Optax's own documentation: learning rate 0.01, optimism 1 (100 times the rate), from (1, 2), in 32 bits.
  const optimizer = optimisticAdam({ rate: 0.01, optimism: 100, lookAhead: "nesterov" });
  const distances = bilinear(optimizer, [1, 2], 1024);
  const published = [2.243, 2.195, 2.161, 2.055, 0.796, 0.001];
  for (const [i, distance] of published.entries()) {
    expect(Math.abs(distances[4 ** i]! - distance), `after ${4 ** i}`).toBeLessThan(0.0016);
  }
});

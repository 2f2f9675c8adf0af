import { expect, it } from "vitest";
import { ffjordSwissRoll } from "./ffjord-swiss-roll.ts";
import { swissRoll } from "./swiss-roll.ts";

it("ffjordSwissRoll() has FFJORD's constants: noise 1, over 5", () => {
  const same = swissRoll({ noise: 1, divisor: 5 });
  for (const point of [
    [0, -1],
    [1.3, 0.2],
    [0.4, 0.4],
  ]) {
    expect(ffjordSwissRoll().logDensity!(point)).toBe(same.logDensity!(point));
  }
});

import { expect, it } from "vitest";
import { charge } from "../../test/penalties.ts";
import { dragan } from "./dragan.ts";

it("dragan() charges λ times the squared distance of the slope from the target", () => {
  expect(charge(dragan(), 3)).toBe(40); // 10 (3 − 1)²
  expect(charge(dragan({ weight: 2, target: 0.5 }), 0)).toBe(0.5);
});

it("dragan() looks around real points, as far as it is told", () => {
  expect(dragan({ spread: 2 })).toMatchObject({ where: "around-real", spread: 2 });
});

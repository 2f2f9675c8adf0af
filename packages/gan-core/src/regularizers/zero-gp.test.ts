import { expect, it } from "vitest";
import { charge, placeOf } from "../../test/penalties.ts";
import { wganGp } from "./wgan-gp.ts";
import { zeroGp } from "./zero-gp.ts";

it("zeroGp() charges λ times the squared slope, between real and fake points", () => {
  expect(charge(zeroGp({ weight: 2 }), 3)).toBe(18);
  expect(placeOf(zeroGp())).toBe("between");
});

it("zeroGp() is WGAN-GP with target 0", () => {
  const other = wganGp({ weight: 1, target: 0 });
  for (const slope of [0, 0.4, 5]) expect(charge(zeroGp({ weight: 1 }), slope)).toBe(charge(other, slope));
});

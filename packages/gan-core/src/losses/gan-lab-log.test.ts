import { expect, it } from "vitest";
import { curveSlope, curveValue } from "./curve.ts";
import { ganLabLog } from "./gan-lab-log.ts";

const { discriminator, generator } = ganLabLog();

it("ganLabLog() is −0.95 log D on real points and −log(1 − D) on fakes", () => {
  // D = ½: 0.95 log 2 + log 2, which GAN Lab shows halved, as 0.676.
  const loss = curveValue(discriminator.real, 0) + curveValue(discriminator.fake, 0);
  expect(loss).toBeCloseTo(1.95 * Math.LN2, 14);
  expect(curveValue(generator.fake, 0)).toBeCloseTo(Math.LN2, 15);
});

it("ganLabLog() is at rest at odds of 0.95 where real and fake are as likely", () => {
  const best = Math.log(0.95);
  expect(curveSlope(discriminator.real, best) + curveSlope(discriminator.fake, best)).toBeCloseTo(0, 15);
});

it("ganLabLog() is no smoothing: it never pulls a real point's output down", () => {
  for (const r of [-9, 0, 3, 30]) expect(curveSlope(discriminator.real, r)).toBeLessThan(0);
});

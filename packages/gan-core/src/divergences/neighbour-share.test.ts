import { expect, it } from "vitest";
import { neighbourShare } from "./neighbour-share.ts";

it("neighbourShare() asks of one cloud how much of it lies in the other's balls", () => {
  // The real balls, of radius 1, cover (−1, 2) and the fakes', of radius 4.5, cover (−4, 9.5): one fake of two lies in
  // the former, both real points in the latter.
  const real = Float32Array.of(0, 1);
  const fake = Float32Array.of(0.5, 5);
  expect(neighbourShare("x", "fake", 1).estimate(real, fake, 1).value).toBe(0.5);
  expect(neighbourShare("x", "real", 1).estimate(real, fake, 1).value).toBe(1);
});

it("neighbourShare() refuses by its owner's name", () => {
  expect(() => neighbourShare("x", "fake", 2).estimate(new Float32Array(2), new Float32Array(2), 1)).toThrow("x: ");
});

import { expect, it } from "vitest";
import { sharpOrBlurred } from "./sharp-or-blurred.ts";

it("sharpOrBlurred() takes no noise, and any that a quadrature can follow", () => {
  expect(sharpOrBlurred("cosine", 0)).toBe(0);
  expect(sharpOrBlurred("cosine", 0.005)).toBe(0.005);
});

it("sharpOrBlurred() refuses what lies between, by the owner's name", () => {
  expect(() => sharpOrBlurred("cosine", 1e-9)).toThrow("cosine: noise must be 0 or at least 0.005, got 1e-9.");
  expect(() => sharpOrBlurred("cosine", Number.NaN)).toThrow("got NaN.");
});

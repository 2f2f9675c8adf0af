import { expect, it } from "vitest";
import { otherLanguage } from "./other-language.ts";

it("otherLanguage() goes to the Chinese page and back, under any base", () => {
  expect(otherLanguage("/", "")).toBe("/zh/");
  expect(otherLanguage("/zh/", "")).toBe("/");
  expect(otherLanguage("/lab/experiments/", "/lab")).toBe("/lab/zh/experiments/");
  expect(otherLanguage("/lab/zh/experiments/", "/lab")).toBe("/lab/experiments/");
  expect(otherLanguage("/zhou/", "")).toBe("/zh/zhou/");
});

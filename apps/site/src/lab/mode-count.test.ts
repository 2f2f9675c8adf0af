import type { RunConfig } from "gan-core";
import { expect, it } from "vitest";
import { modeCount } from "./mode-count.ts";

const of = (data: object) => modeCount({ data } as RunConfig);

it("modeCount() counts the modes of a config's data, as many as it asks for", () => {
  expect(of({ id: "gaussians" })).toBe(2);
  expect(of({ id: "mixture-ring", params: { modes: 5 } })).toBe(5);
});

it("modeCount() is 0 where a mode means nothing", () => {
  expect([of({ id: "line" }), of({ id: "nowhere" })]).toEqual([0, 0]);
});

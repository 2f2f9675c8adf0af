import { expect, it } from "vitest";
import { moment } from "./film-run.ts";

it("moment() of the first and the last frame is the first and the last iteration, and between them time is even", () => {
  const history = { iterations: [0, 16], end: 100 };
  expect([0, 1, 2, 3, 4].map((frame) => moment(frame, 5, history))).toEqual([0, 25, 50, 75, 100]);
});

it("moment() of a film of one frame is the first iteration that is kept", () => {
  expect(moment(0, 1, { iterations: [40], end: 100 })).toBe(40);
});

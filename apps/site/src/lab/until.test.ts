import { expect, it } from "vitest";
import { createEvents } from "./timeline/events.ts";
import { isMet, neededFor } from "./until.ts";

function known(js?: number, shares?: readonly number[]) {
  const measured = js === undefined ? {} : { "grid-js": { value: js, floor: 0, count: 100 } };
  const modes = shares && { shares: Float32Array.from(shares), covered: new Uint8Array(shares.length), highQuality: 1 };
  return { measured: { value: measured }, modes: { value: modes }, events: createEvents() };
}

it("isMet() of modes holds when each has 15 % of its fair share, and never where nothing is known of them", () => {
  const condition = { kind: "modes" } as const;
  // Of four modes a fair share is 1/4, and 15 % of that 0.0375.
  expect(isMet(condition, known(undefined, [0.4, 0.3, 0.26, 0.037]))).toBe(false);
  expect(isMet(condition, known(undefined, [0.4, 0.3, 0.26, 0.038]))).toBe(true);
  expect(isMet(condition, known())).toBe(false);
});

it("isMet() of JS holds below the number, not at it, and not while nothing is measured or the number is none", () => {
  const condition = { kind: "js", below: 0.1 } as const;
  expect(isMet(condition, known(0.1))).toBe(false);
  expect(isMet(condition, known(0.0999))).toBe(true);
  expect(isMet(condition, known())).toBe(false);
  expect(isMet(condition, known(Number.NaN))).toBe(false);
});

it("isMet() of a diagnosis holds when there is one more than was known", () => {
  const state = known();
  const diagnosed = (iteration: number) => state.events.add({ iteration, kind: "diagnosis", text: "collapse" });
  diagnosed(10);
  const condition = { kind: "diagnosis", known: 1 } as const;
  expect(isMet(condition, state)).toBe(false);
  diagnosed(20);
  expect(isMet(condition, state)).toBe(true);
});

it("neededFor() asks for JS where that is the curve, or what is waited for", () => {
  expect(neededFor(8, undefined)).toEqual([]);
  expect([neededFor(0, undefined), neededFor(2, undefined)]).toEqual([["grid-js"], ["grid-js"]]);
  expect(neededFor(8, { kind: "js", below: 0.1 })).toEqual(["grid-js"]);
});

import { expect, it } from "vitest";
import { cadenceOf } from "./cadence.ts";

it("cadenceOf() a slow run is health's own: 200 iterations, and 1,000 looked back on", () => {
  expect(cadenceOf(0)).toEqual({ hold: 200, window: 1000 });
  expect(cadenceOf(0.1)).toEqual({ hold: 200, window: 1000 }); // 150 of 200, 800 of 1,000
  expect(cadenceOf(Number.NaN)).toEqual({ hold: 200, window: 1000 });
});

it("cadenceOf() 20,000 a second holds for at least 1.5 seconds, and looks back on at least eight", () => {
  const { hold, window } = cadenceOf(20);
  expect([hold, window]).toEqual([51_200, 256_000]); // 30,000 and 160,000, up to the next doubling
});

import { expect, it } from "vitest";
import { createRateMeter } from "./rate.ts";

it("createRateMeter() divides iterations by seconds", () => {
  const meter = createRateMeter();
  meter.note(0, 0);
  meter.note(60, 200); // 60 in a fifth of a second: 300 a second
  expect(meter.perSecond()).toBe(300);
});

it("createRateMeter() forgets what lies before its window", () => {
  const meter = createRateMeter(1000);
  for (let t = 0; t <= 2000; t += 100) meter.note(t / 10, t); // 100 a second
  for (let t = 2100; t <= 3200; t += 100) meter.note(200 + (t - 2000), t); // 1,000 a second
  expect(meter.perSecond()).toBeCloseTo(1000, 6);
});

it("createRateMeter() has a rate even when one iteration takes longer than its window", () => {
  const meter = createRateMeter(1000);
  for (let i = 0; i < 5; i++) meter.note(i, 4000 * i);
  expect(meter.perSecond()).toBe(0.25);
});

it("createRateMeter() knows nothing before its second moment, nor after a reset", () => {
  const meter = createRateMeter();
  expect(meter.perSecond()).toBeNaN();
  meter.note(5, 10);
  expect(meter.perSecond()).toBeNaN();
  meter.note(6, 20);
  meter.reset();
  expect(meter.perSecond()).toBeNaN();
});

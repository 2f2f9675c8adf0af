import { expect, it, vi } from "vitest";
import { createThrottle } from "./throttle.ts";

function setup() {
  vi.useFakeTimers();
  const acts: number[] = [];
  return { acts, throttle: createThrottle<number>(100, (value) => acts.push(value)) };
}

it("createThrottle() acts on the first value at once and on the last of many when the while is over", () => {
  const { acts, throttle } = setup();
  for (const value of [1, 2, 3]) throttle.push(value);
  expect(acts).toEqual([1]);
  vi.advanceTimersByTime(100);
  expect(acts).toEqual([1, 3]);
  throttle.push(4);
  expect(acts).toEqual([1, 3]);
  vi.advanceTimersByTime(100);
  expect(acts).toEqual([1, 3, 4]);
  vi.advanceTimersByTime(1000);
  throttle.push(5);
  expect(acts).toEqual([1, 3, 4, 5]);
});

it("createThrottle() does not keep what waits from a flush, nor does it twice", () => {
  const { acts, throttle } = setup();
  throttle.push(1);
  throttle.push(2);
  throttle.flush();
  throttle.flush();
  vi.advanceTimersByTime(1000);
  expect(acts).toEqual([1, 2]);
});

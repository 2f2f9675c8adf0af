import { expect, it, vi } from "vitest";
import { frame } from "../../test/recorder.ts";
import { remember, type Versioned } from "./remember.ts";

const here = frame(10, 10);

it("remember() computes once for the same object, and anew for another", () => {
  const compute = vi.fn(() => 1);
  const get = remember("data", compute);
  const data: Versioned = {};
  get(data, here);
  get(data, frame(20, 20)); // the view is no matter
  expect(compute).toHaveBeenCalledTimes(1);
  get({}, here);
  expect(compute).toHaveBeenCalledTimes(2);
});

it("remember() computes anew for another version of the same object", () => {
  const compute = vi.fn(() => 1);
  const get = remember("data", compute);
  const data = { version: 1 };
  get(data, here);
  data.version = 2;
  get(data, here);
  expect(compute).toHaveBeenCalledTimes(2);
});

it("remember() on the basis of the view computes anew for another view, not for another object that says the same", () => {
  const compute = vi.fn(() => 1);
  const get = remember("view", compute);
  const data: Versioned = {};
  get(data, here);
  get(data, frame(10, 10));
  expect(compute).toHaveBeenCalledTimes(1);
  get(data, { ...here, xDomain: [0, 2] });
  get(data, frame(10, 12));
  expect(compute).toHaveBeenCalledTimes(3);
});

it("remember() asks again after a computation that threw", () => {
  const compute = vi
    .fn(() => 1)
    .mockImplementationOnce(() => {
      throw new Error("no");
    });
  const get = remember("data", compute);
  const data: Versioned = {};
  expect(() => get(data, here)).toThrow("no");
  expect(get(data, here)).toBe(1);
});

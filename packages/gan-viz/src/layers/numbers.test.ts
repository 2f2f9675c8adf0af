import { expect, it } from "vitest";
import { checkNumbers, numbers } from "./numbers.ts";

it("numbers() is one function of the index, whatever it came as", () => {
  expect([0, 5].map(numbers(3))).toEqual([3, 3]);
  expect([0, 5].map(numbers((i) => i + 1))).toEqual([1, 6]);
  expect([0, 1].map(numbers(new Float32Array([0.5, 2])))).toEqual([0.5, 2]);
});

it("numbers() of an array says NaN beyond its end, and follows what is written into it", () => {
  const array = new Float32Array([1]);
  const at = numbers(array);
  expect(at(1)).toBeNaN();
  array[0] = 4;
  expect(at(0)).toBe(4);
});

it("checkNumbers() checks constants, and leaves single marks' numbers to be judged when drawn", () => {
  const seen: number[] = [];
  checkNumbers(7, (value) => seen.push(value));
  checkNumbers(
    () => 8,
    (value) => seen.push(value),
  );
  checkNumbers(new Float32Array([9]), (value) => seen.push(value));
  expect(seen).toEqual([7]);
});

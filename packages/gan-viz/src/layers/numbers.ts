import type { Channel } from "../layer.ts";

/** A number for all marks, one per mark by a function of its index, or one per mark in an array: the fastest. */
export type Numbers = Channel<number> | Float32Array;

/** The one form of all three. An array may be written anew between pictures; beyond its end it says NaN. */
export function numbers(value: Numbers): (index: number) => number {
  if (typeof value === "function") return value;
  if (typeof value === "number") return () => value;
  return (index) => (index < value.length ? value[index]! : Number.NaN);
}

/** Checks numbers given as one constant; those of single marks are judged as they are drawn. */
export function checkNumbers(value: Numbers, check: (value: number) => unknown): void {
  if (typeof value !== "function" && !(value instanceof Float32Array)) check(value);
}

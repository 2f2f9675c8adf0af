import { expect, it } from "vitest";
import { checkNumber, checkObject, checkOption, refuse, within } from "./check.ts";

it("checkNumber() returns a number inside its range, the ends included", () => {
  expect(checkNumber("rate", 0.5, { min: 0, max: 1 })).toBe(0.5);
  expect(checkNumber("rate", 0, { min: 0, max: 1 })).toBe(0);
  expect(checkNumber("rate", 1, { min: 0, max: 1 })).toBe(1);
  expect(checkNumber("rate", -1e300)).toBe(-1e300);
});

it("checkNumber() names the path, the rule and the value", () => {
  expect(() => checkNumber("rate", 2, { min: 0, max: 1 })).toThrow(
    new RangeError("rate must be a finite number in [0, 1], got 2."),
  );
  expect(() => checkNumber("hidden[1]", -3, { min: 1, max: 512, integer: true })).toThrow(
    new RangeError("hidden[1] must be an integer in [1, 512], got -3."),
  );
  expect(() => checkNumber("n", 0, { min: 1 })).toThrow("n must be a finite number of at least 1, got 0.");
  expect(() => checkNumber("n", 2, { max: 1 })).toThrow("n must be a finite number of at most 1, got 2.");
});

it("checkNumber() refuses NaN and the infinities, whatever the range", () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
    expect(() => checkNumber("x", value)).toThrow(`x must be a finite number, got ${value}.`);
    expect(() => checkNumber("x", value, { min: 0 })).toThrow(`got ${value}.`);
    expect(() => checkNumber("x", value, { min: 0, max: 1 })).toThrow(`got ${value}.`);
  }
});

it("checkNumber() refuses what only looks like a number", () => {
  expect(() => checkNumber("x", "5")).toThrow('x must be a finite number, got "5".');
  expect(() => checkNumber("x", null)).toThrow("x must be a finite number, got null.");
  expect(() => checkNumber("x", undefined)).toThrow("x must be a finite number, got undefined.");
  expect(() => checkNumber("x", true)).toThrow("x must be a finite number, got true.");
  expect(() => checkNumber("x", 5n)).toThrow("x must be a finite number, got 5.");
});

it("checkNumber() refuses a fraction where a whole number is asked for", () => {
  expect(checkNumber("n", 3, { integer: true })).toBe(3);
  expect(() => checkNumber("n", 3.5, { integer: true })).toThrow("n must be an integer, got 3.5.");
});

it("checkOption() returns one of its options and lists them otherwise", () => {
  expect(checkOption("engine", "cpu", ["cpu", "wasm"])).toBe("cpu");
  expect(() => checkOption("engine", "gpu", ["cpu", "wasm"])).toThrow(
    new RangeError('engine must be one of "cpu", "wasm", got "gpu".'),
  );
  expect(() => checkOption("engine", 0, ["cpu"])).toThrow("got 0.");
});

it("checkObject() returns an object that has no keys but the known", () => {
  const value = { a: 1 };
  expect(checkObject("config", value, ["a", "b"])).toBe(value);
  expect(() => checkObject("config", { a: 1, c: 2 }, ["a", "b"])).toThrow(
    new RangeError('config must have no keys but a, b, got "c".'),
  );
  expect(() => checkObject("config", { c: 2 }, [])).toThrow("config must have no keys but none");
});

it("checkObject() refuses what is no object", () => {
  expect(() => checkObject("config", null, [])).toThrow("config must be an object, got null.");
  expect(() => checkObject("config", [1, 2], [])).toThrow("config must be an object, got [1, 2].");
  expect(() => checkObject("config", "x", [])).toThrow('config must be an object, got "x".');
});

it("checkObject() refuses a key that JSON can smuggle in", () => {
  expect(() => checkObject("config", JSON.parse('{"__proto__": 1}'), ["a"])).toThrow('got "__proto__".');
});

it("refuse() shows any value in one short line", () => {
  const shown = (value: unknown): string => {
    try {
      return refuse("x", "must not be", value);
    } catch (error) {
      return (error as Error).message.replace("x must not be, got ", "");
    }
  };
  expect(shown(-0)).toBe("-0.");
  expect(shown("a".repeat(70))).toBe(`"${"a".repeat(60)}…".`);
  expect(shown([1, "b", null])).toBe('[1, "b", null].');
  expect(shown(new Array(9).fill(0))).toBe("an array of 9.");
  expect(shown({ a: 1, b: 2 })).toBe("an object with keys a, b.");
  expect(shown({})).toBe("an object with keys none.");
  expect(shown(() => 0)).toBe("a function.");
});

it("refuse() shows what an array of floats is, not what is in it", () => {
  expect(() => refuse("w", "must be left out", new Float32Array(3))).toThrow(
    new RangeError("w must be left out, got a Float32Array of 3."),
  );
});

it("within() answers with the work's answer, and puts the path in front of its refusal", () => {
  expect(within("run.config", () => 5)).toBe(5);
  expect(() => within("run.config", () => refuse("seed", "must be a number", "x"))).toThrow(
    new RangeError('run.config: seed must be a number, got "x".'),
  );
});

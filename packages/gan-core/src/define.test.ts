import { expect, expectTypeOf, it } from "vitest";
import { define, isBuilt, readParams } from "./define.ts";

interface Scale {
  apply(x: number): number;
}

const scale = define<Scale>()({
  id: "scale",
  label: "Scale",
  summary: "Multiplies.",
  params: {
    factor: { label: "Factor", default: 2, min: 0, max: 10 },
    times: { label: "Times", default: 1, min: 1, max: 3, integer: true },
    sign: { kind: "option", label: "Sign", default: "plus", options: ["plus", "minus"] },
    offsets: { kind: "points", label: "Offsets", default: [0] },
  },
  references: [],
  create: ({ factor, times, sign, offsets }) => ({
    apply: (x) => (sign === "plus" ? 1 : -1) * factor ** times * x + offsets[0]!,
  }),
});

it("define() makes a factory: call it to build, read it to describe", () => {
  expect(scale().apply(3)).toBe(6);
  expect(scale({ factor: 3, times: 2, sign: "minus", offsets: [1] }).apply(2)).toBe(-17);
  expect([scale.id, scale.label, scale.summary, Object.keys(scale.params)]).toEqual([
    "scale",
    "Scale",
    "Multiplies.",
    ["factor", "times", "sign", "offsets"],
  ]);
});

it("define() builds a thing that is the choice it was built from, with every parameter spelled out", () => {
  const thing = scale({ factor: 3 });
  expect({ id: thing.id, params: thing.params }).toEqual({
    id: "scale",
    params: { factor: 3, times: 1, sign: "plus", offsets: [0] },
  });
});

it("define() keeps the types of its parameters", () => {
  expectTypeOf(scale.id).toEqualTypeOf<"scale">();
  expectTypeOf<NonNullable<Parameters<typeof scale>[0]>["factor"]>().toEqualTypeOf<number | undefined>();
  expectTypeOf<NonNullable<Parameters<typeof scale>[0]>["sign"]>().toEqualTypeOf<"plus" | "minus" | undefined>();
});

it("define() takes undefined for a parameter that was not given", () => {
  expect(scale({ factor: undefined } as object).params.factor).toBe(2);
});

it("define() refuses a bad parameter by the entry's id and its name", () => {
  expect(() => scale({ factor: 11 })).toThrow("scale: factor must be a finite number in [0, 10], got 11.");
  expect(() => scale({ factor: Number.NaN })).toThrow("scale: factor must be a finite number in [0, 10], got NaN.");
  expect(() => scale({ times: 1.5 })).toThrow("scale: times must be an integer in [1, 3], got 1.5.");
  expect(() => scale({ sign: "times" as "plus" })).toThrow('scale: sign must be one of "plus", "minus", got "times".');
  expect(() => scale({ offsets: "0" as unknown as number[] })).toThrow(
    'scale: offsets must be a flat array of numbers, got "0".',
  );
  expect(() => scale({ offsets: [0, Number.NaN] })).toThrow("scale: offsets[1] must be a finite number, got NaN.");
});

it("define() refuses null, which is what NaN becomes in JSON", () => {
  const params = JSON.parse(JSON.stringify({ factor: Number.NaN })) as { factor: number };
  expect(() => scale(params)).toThrow("scale: factor must be a finite number in [0, 10], got null.");
});

it("define() refuses an unknown parameter and lists the known ones", () => {
  expect(() => scale({ factr: 3 } as object)).toThrow(
    'scale: factr must be one of the parameters (factor, times, sign, offsets), got "factr".',
  );
  const bare = define<object>()({
    id: "bare",
    label: "Bare",
    summary: "No knobs.",
    params: {},
    references: [],
    create: () => ({}),
  });
  expect(() => bare({ x: 1 } as object)).toThrow('bare: x must be one of the parameters (there are none), got "x".');
});

it("define() is not fooled by names every object inherits", () => {
  expect(() => scale({ toString: 1 } as unknown as object)).toThrow("scale: toString must be one of the parameters");
});

it("isBuilt() knows the things entries built, and not their look-alikes", () => {
  const thing = scale();
  expect(isBuilt(thing)).toBe(true);
  for (const other of [{ ...thing }, { id: "scale", params: {} }, scale, null, "scale"])
    expect(isBuilt(other)).toBe(false);
});

it("readParams() copies points, from a Float32Array as well", () => {
  const offsets = [1, 2];
  const read = readParams(scale.params, { offsets }, (key) => key);
  expect(read.offsets).toEqual([1, 2]);
  expect(read.offsets).not.toBe(offsets);
  expect(readParams(scale.params, { offsets: new Float32Array([0.5]) }, (key) => key).offsets).toEqual([0.5]);
});

it("readParams() names a parameter as it is told to", () => {
  expect(() => readParams(scale.params, { factor: -1 }, (key) => `loss.params.${key}`)).toThrow(
    "loss.params.factor must be a finite number in [0, 10], got -1.",
  );
});

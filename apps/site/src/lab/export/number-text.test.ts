import { expect, it } from "vitest";
import { float32Text, float64Text } from "./number-text.ts";

it("float32Text() is short where the number is", () => {
  expect(["0.1", "1e-7", "0.5", "123456"].map((text) => float32Text(Math.fround(Number(text))))).toEqual([
    "0.1",
    "1e-7",
    "0.5",
    "123456",
  ]);
});

it("float32Text() reads back as the same bits, over all exponents and both signs", () => {
  const bits = new Uint32Array(1);
  const float = new Float32Array(bits.buffer);
  const back = new Float32Array(1);
  const backBits = new Uint32Array(back.buffer);
  for (let k = 0, pattern = 1; k < 20_000; k++) {
    pattern = (Math.imul(pattern, 1_664_525) + 1_013_904_223) >>> 0;
    bits[0] = pattern;
    if (!Number.isFinite(float[0]!)) continue;
    back[0] = Number(float32Text(float[0]!));
    if (backBits[0] !== bits[0]) expect(backBits[0]).toBe(bits[0]);
  }
});

it("float32Text() and float64Text() keep the sign of zero, and leave a gap for what is not finite", () => {
  for (const write of [float32Text, float64Text]) {
    expect(write(-0)).toBe("-0");
    expect([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map(write)).toEqual(["", "", ""]);
  }
  expect(float64Text(0.1 + 0.2)).toBe("0.30000000000000004");
});

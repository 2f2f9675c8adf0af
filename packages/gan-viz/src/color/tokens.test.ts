import { describe, expect, it } from "vitest";
import { contrast, difference, type Vision } from "../../test/vision.ts";
import { divergingRamp, RAMP_STEPS } from "./diverging.ts";
import { toLab } from "./lab.ts";
import { parseColor, type Rgba } from "./parse.ts";
import { sequentialRamp } from "./sequential.ts";
import { tokens } from "./tokens.ts";

type Token = keyof typeof tokens;

/** What a token falls back to in the light and in the dark. */
function sides(token: Token): readonly [light: Rgba, dark: Rgba] {
  const [, light, dark] = /light-dark\((#\w+), (#\w+)\)/.exec(tokens[token])!;
  return [parseColor(light!), parseColor(dark!)];
}

describe.each([
  ["light", 0],
  ["dark", 1],
] as const)("tokens, %s,", (_, side) => {
  // The measured numbers of lab.md, "Colour", and what WCAG 2 asks for: 4.5 for text and thin marks, 3 for outlines.
  it.each<[Token, number, readonly [number, number]]>([
    ["ink", 4.5, [16.7, 13.9]],
    ["inkSoft", 4.5, [5.5, 5.7]],
    ["edge", 3, [3.7, 3.8]],
    ["real", 4.5, [5.2, 8.0]],
    ["fake", 4.5, [7.2, 7.1]],
    ["generator", 4.5, [7.2, 7.1]],
    ["discriminator", 4.5, [5.7, 7.6]],
    ["gradient", 4.5, [5.6, 7.3]],
  ])("%s stands out from the plate by %d at least", (token, needed, measured) => {
    const ratio = contrast(sides(token)[side], sides("plate")[side]);
    expect(ratio).toBeGreaterThanOrEqual(needed);
    expect(Math.abs(ratio - measured[side])).toBeLessThanOrEqual(0.1);
  });

  it.each<[Token, Token]>([
    ["real", "fieldReal"],
    ["real", "fieldFake"],
    ["fake", "fieldFake"],
    ["fake", "fieldReal"],
    ["gradient", "fieldFake"],
    ["gradient", "fieldReal"],
    ["ink", "fieldFake"],
  ])("%s stands out from %s by 3 at least", (mark, field) => {
    expect(contrast(sides(mark)[side], sides(field)[side])).toBeGreaterThanOrEqual(3);
  });

  // lab.md, "Without colour", light / dark. Below 20 the other cue has to carry it: dash, place, shape.
  it.each<[Token, Token, Vision, readonly [number, number]]>([
    ["real", "fake", "typical", [115, 102]],
    ["real", "fake", "deuteranopia", [68, 58]],
    ["real", "fake", "protanopia", [83, 73]],
    ["real", "fake", "tritanopia", [53, 53]],
    ["real", "gradient", "typical", [113, 105]],
    ["real", "gradient", "deuteranopia", [22, 24]],
    ["real", "gradient", "protanopia", [55, 50]],
    ["real", "gradient", "tritanopia", [105, 93]],
    ["fake", "gradient", "typical", [44, 36]],
    ["fake", "gradient", "deuteranopia", [46, 34]],
    ["fake", "gradient", "protanopia", [29, 23]],
    ["fake", "gradient", "tritanopia", [60, 42]],
    ["generator", "discriminator", "typical", [34, 28]],
    ["generator", "discriminator", "deuteranopia", [13, 8]],
    ["generator", "discriminator", "protanopia", [10, 6]],
    ["generator", "discriminator", "tritanopia", [44, 42]],
    ["real", "discriminator", "typical", [97, 85]],
    ["real", "discriminator", "deuteranopia", [79, 65]],
    ["real", "discriminator", "protanopia", [82, 70]],
    ["real", "discriminator", "tritanopia", [17, 17]],
  ])("%s and %s are as far apart as is said, %s", (one, other, vision, measured) => {
    const apart = difference(sides(one)[side], sides(other)[side], vision);
    expect(Math.abs(apart - measured[side])).toBeLessThanOrEqual(1);
  });

  it("the field, linear in depth, goes evenly from the plate to either end", () => {
    const plate = sides("plate")[side];
    const ramp = divergingRamp(sides("fieldFake")[side], plate, sides("fieldReal")[side], 1);
    const middle = (RAMP_STEPS - 1) / 2;
    expect(colorAt(ramp, middle)).toEqual([...plate.slice(0, 3)]); // what is undecided is paper
    for (const end of [0, RAMP_STEPS - 1]) expectEven(ramp, middle, end);
  });

  it.each<Token>(["ink", "real", "fake", "discriminator"])(
    "a sequential ramp from the plate to %s is even",
    (token) => {
      const ramp = sequentialRamp(sides("plate")[side], sides(token)[side], 1);
      expectEven(ramp, 0, RAMP_STEPS - 1);
    },
  );
});

function colorAt(ramp: Uint32Array, step: number): number[] {
  return [...new Uint8Array(ramp.buffer, 4 * step, 3)];
}

/** In sixteen parts the lightness never turns back, and each is the mean step to a fifth and a byte's rounding. */
function expectEven(ramp: Uint32Array, from: number, to: number): void {
  const lightness = Array.from(
    { length: 17 },
    (_, k) => toLab(colorAt(ramp, Math.round(from + ((to - from) * k) / 16)))[0],
  );
  const mean = (lightness[16]! - lightness[0]!) / 16;
  for (let k = 0; k < 16; k++) {
    const step = lightness[k + 1]! - lightness[k]!;
    expect(step * mean).toBeGreaterThan(0);
    expect(Math.abs(step - mean)).toBeLessThan(0.2 * Math.abs(mean) + 0.5);
  }
}

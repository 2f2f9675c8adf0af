import fc from "fast-check";
import { expect, it } from "vitest";
import type { Context2D } from "../layer.ts";
import { createSvgContext } from "./context.ts";
import { estimates } from "./ruler.ts";

const number = fc.oneof(
  fc.constantFrom(Number.NaN, Infinity, -Infinity, 0, -0, 1e308, -1e308, 5e-324, 1e21, 1e-7),
  fc.double({ min: -200, max: 200, noNaN: true }),
);

const METHODS = {
  moveTo: 2,
  lineTo: 2,
  quadraticCurveTo: 4,
  bezierCurveTo: 6,
  arc: 5,
  arcTo: 5,
  ellipse: 7,
  rect: 4,
  roundRect: 5,
  closePath: 0,
  fill: 0,
  stroke: 0,
  clip: 0,
  beginPath: 0,
  save: 0,
  restore: 0,
  fillRect: 4,
  strokeRect: 4,
  translate: 2,
  scale: 2,
  rotate: 1,
  transform: 6,
  setTransform: 6,
} as const;
const SETTINGS = ["lineWidth", "globalAlpha", "miterLimit", "lineDashOffset"] as const;

const call = fc
  .constantFrom(...(Object.keys(METHODS) as (keyof typeof METHODS)[]))
  .chain((name) =>
    fc.tuple(fc.constant(name), fc.array(number, { minLength: METHODS[name], maxLength: METHODS[name] })),
  );
const setting = fc.tuple(fc.constantFrom(...SETTINGS), fc.array(number, { minLength: 1, maxLength: 1 }));
const text = fc.tuple(
  fc.constant("fillText" as const),
  fc.tuple(fc.string({ unit: "binary" }), number, number, number),
);

it("createSvgContext() writes finite numbers and closed elements, whatever is asked of it", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(call, call, setting, text), { maxLength: 40 }), (steps) => {
      const { context, markup } = createSvgContext(100, 100, { places: 2, prefix: "g", ruler: estimates });
      for (const [name, given] of steps) run(context, name, given);
      const svg = markup();
      const written = svg.replace(/>[^<]*<\/text>/g, "></text>"); // words may say anything
      expect(written).not.toMatch(/NaN|Infinity|undefined/);
      const open: string[] = [];
      for (const [, end, name, , alone] of svg.matchAll(/<(\/?)([a-zA-Z]+)((?:"[^"]*"|[^">])*?)(\/?)>/g)) {
        if (end) expect(open.pop()).toBe(name);
        else if (!alone) open.push(name!);
      }
      expect(open).toEqual([]);
    }),
    { seed: 1, numRuns: 400 },
  );
});

function run(context: Context2D, name: string, given: readonly unknown[]): void {
  const target = context as unknown as Record<string, unknown>;
  const method = target[name];
  if (typeof method !== "function") {
    target[name] = given[0];
    return;
  }
  try {
    method(...given);
  } catch (error) {
    // As a canvas does of radii below zero, and of nothing else.
    expect(String(error)).toMatch(/toSVG: radii must be at least 0/);
  }
}

import { expect, it } from "vitest";
import { frame, only, record } from "../../test/recorder.ts";
import { type LossCurvesData, lossCurves } from "./loss-curves.ts";
import type { LossCurvesOptions } from "./loss-options.ts";

const softplus = (v: number): number => Math.log1p(Math.exp(v));
const batch = {
  real: (v: number) => Math.abs(v - 4),
  fake: (v: number) => Math.abs(v + 4),
  realOutputs: new Float32Array([0, 4, 99]),
  fakeOutputs: new Float32Array([-4, 0]),
};

function drawn(options: LossCurvesOptions, data: LossCurvesData): string[] {
  const layer = lossCurves(options);
  return record((context) => layer.draw(context, data, frame(200, 100)));
}

// Without words 4 are left free at the right and below, for marks: x is 0 … 196, y 96 … 5 for costs of 0 … 8.
const bare = { axis: false, labels: ["", ""] as const, yDomain: [0, 8] as const };

it("lossCurves() lets real outputs ride on the real curve as discs, fakes on theirs as diamonds", () => {
  const calls = drawn(bare, batch);
  // |0 − 4| = 4: half way, 50.5; |4 − 4| = 0; 99 waits at the edge, at 4.
  expect(only(calls, "arc").filter((call) => call.endsWith(",2.5)"))).toEqual([
    "arc(98,50.5,2.5)",
    "arc(196,96,2.5)",
    "arc(196,96,2.5)",
  ]);
  // The diamond without its ring begins 3.1 above its centre. −4 is held at 4 pixels, which is −4 + 32 / 196 and costs
  // that: 96 − 91 / 49; 0 costs 4.
  const diamonds = only(calls, "moveTo").filter(
    (call) => call.startsWith("moveTo(4,") || call.startsWith("moveTo(98,"),
  );
  expect(diamonds).toContain(`moveTo(4,${Number((96 - (32 / 196) * (91 / 8) - 3.1).toFixed(4))})`);
  expect(diamonds).toContain("moveTo(98,47.4)");
});

it("lossCurves() dots the upright at 0, where there is one", () => {
  expect(drawn(bare, batch)).toEqual(expect.arrayContaining(["setLineDash(1,4)", "moveTo(98.5,5)", "lineTo(98.5,96)"]));
  expect(only(drawn({ ...bare, xDomain: [1, 4] }, batch), "setLineDash")).toEqual([]);
});

it("lossCurves() draws an arrow downhill beside the mean output, of 80 m / (1 + m) pixels for a slope of m", () => {
  // The mean of −4 and 0 is −2, which costs 2 with slope 1: at (49, 73.25), 91 / 8 up for 196 / 8 across.
  const calls = drawn({ ...bare, slopes: true }, { fake: batch.fake, fakeOutputs: batch.fakeOutputs });
  const at = calls.findLastIndex((call) => call.startsWith("strokeStyle=") && call.includes("gradient"));
  const [tail, , tip] = calls.slice(at).flatMap((call) => {
    const [, x, y] = /^(?:move|line)To\((.*),(.*)\)$/.exec(call) ?? [];
    return x === undefined ? [] : [[Number(x), Number(y)] as const];
  }) as [readonly [number, number], unknown, readonly [number, number]];
  expect(Math.hypot(tip[0] - tail[0], tip[1] - tail[1])).toBeCloseTo(40, 3);
  expect((tip[1] - tail[1]) / (tip[0] - tail[0])).toBeCloseTo(-91 / 196, 3);
  expect(tip[0]).toBeLessThan(tail[0]); // less output costs less
  const middle = [(tip[0] + tail[0]) / 2, (tip[1] + tail[1]) / 2] as const;
  expect(Math.hypot(middle[0] - 49, middle[1] - 73.25)).toBeCloseTo(9, 3);
  expect(middle[1]).toBeLessThan(73.25);
});

it("lossCurves() draws no arrow where the gradient has vanished", () => {
  const flat = drawn({ ...bare, slopes: true }, { fake: () => 3, fakeOutputs: batch.fakeOutputs });
  expect(flat.some((call) => call.includes("gradient"))).toBe(false);
});

it("lossCurves() draws at most so many outputs, evenly picked", () => {
  const many = { ...batch, realOutputs: new Float32Array(1000), fakeOutputs: new Float32Array(0) };
  expect(only(drawn({ ...bare, most: 10 }, many), "arc").filter((call) => call.endsWith(",2.5)"))).toHaveLength(10);
  expect(only(drawn({ ...bare, most: 0 }, many), "arc")).toEqual([]);
});

it("lossCurves() draws samples as it draws the function they were taken from", () => {
  const x = Float64Array.from({ length: 801 }, (_, i) => -4 + i / 100);
  const sampled = drawn(bare, { real: { x, y: x.map(softplus) } });
  const first = (calls: string[]): number => Number(only(calls, "moveTo").at(-1)!.split(",")[1]!.slice(0, -1));
  expect(first(sampled)).toBeCloseTo(first(drawn(bare, { real: softplus })), 3);
});

it("lossCurves() names its curves at their ends, and a loss of one curve by that one", () => {
  expect(only(drawn({}, batch), "fillText").filter((call) => /real|fake/.test(call))).toHaveLength(2);
  expect(only(drawn({}, { fake: softplus }), "fillText").some((call) => call.includes("real"))).toBe(false);
});

it("lossCurves() points at the nearest output and tells its cost", () => {
  const layer = lossCurves(bare);
  record((context) => layer.draw(context, batch, frame(200, 100)));
  expect(layer.nearest!(batch, 101, 54.5, frame(200, 100), 6)).toEqual({
    index: 0,
    x: 98,
    y: 50.5,
    distance: 5,
    values: [
      ["output", "0.00"],
      ["cost", "4.00"],
    ],
  });
  expect(layer.nearest!(batch, 102, 70, frame(200, 100), 6)).toBeUndefined();
});

it("lossCurves() says where the batch lies and what it costs there", () => {
  const data = { real: (v: number) => v * v, realOutputs: new Float32Array([1, 3]) };
  expect(lossCurves().summarize!(data)).toBe(
    "The mean output on real points is 2.00, which costs 4.00; the slope there is 4.00.",
  );
  expect(lossCurves().summarize!({})).toBe("A loss without outputs on it.");
});

it.each<[LossCurvesOptions, string]>([
  [{ xDomain: [1, -1] }, "loss-curves: xDomain must rise, got [1, -1]."],
  [{ xDomain: [0, Infinity] }, "loss-curves: xDomain must be two different finite numbers, got [0, Infinity]."],
  [{ yDomain: [1, 0] }, "loss-curves: yDomain must be two rising finite numbers, or null for either, got [1, 0]."],
  [{ slopes: 1 as never }, "loss-curves: slopes must be true or false, got 1."],
  [{ labels: ["a"] as never }, "loss-curves: labels must be two texts, got"],
  [{ colors: ["red", ""] }, 'loss-curves: colors[1] must be a text that is not empty, got "".'],
  [{ most: -1 }, "loss-curves: most must be an integer of at least 0, got -1."],
  [{ fontSize: 0 }, "loss-curves: fontSize must be a finite number above 0, got 0."],
])("lossCurves() refuses %o", (options, message) => {
  expect(() => lossCurves(options)).toThrow(message);
});

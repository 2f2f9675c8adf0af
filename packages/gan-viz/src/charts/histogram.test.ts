import { expect, it } from "vitest";
import { frame, only, record } from "../../test/recorder.ts";
import { type HistogramData, type HistogramOptions, histogram } from "./histogram.ts";

function drawn(options: HistogramOptions, data: HistogramData): string[] {
  const layer = histogram(options);
  return record((context) => layer.draw(context, data, frame(100, 64)));
}

const bare = { axis: false, labels: ["", ""] as const, xDomain: [0, 4] as const, bins: 4 };
const values = (...all: number[]): Float32Array => new Float32Array(all);

it("histogram() outlines its bins over the axis, the highest up to the top", () => {
  // The axis lies at 63, the top at 3. Densities ½, 0, ¼, ¼: 60, 0, 30 and 30 high.
  const calls = drawn(bare, { real: values(0.1, 0.2, 2.5, 3) });
  const first = calls.slice(calls.indexOf("globalAlpha=0.3") + 1);
  expect(first.filter((call) => /^(move|line)To/.test(call)).slice(0, 10)).toEqual([
    "moveTo(0,63)",
    "lineTo(0,3)",
    "lineTo(25,3)",
    "lineTo(25,63)",
    "lineTo(50,63)",
    "lineTo(50,33)",
    "lineTo(75,33)",
    "lineTo(75,33)",
    "lineTo(100,33)",
    "lineTo(100,63)",
  ]);
});

it("histogram() draws both sets to one scale, real solid and fake dashed", () => {
  const calls = drawn(bare, { real: values(0.5), fake: values(0.5, 3.5) });
  expect(only(calls, "setLineDash").filter((call) => call !== "setLineDash()")).toEqual([
    "setLineDash(1,4)",
    "setLineDash(5,3)",
  ]);
  expect(calls).toContain("lineTo(25,33)"); // half of the fakes: half as high
});

it("histogram() rounds its domain outwards and counts what lies beyond a given one at its edges", () => {
  expect(only(drawn({}, { real: values(0.3, 3.7) }), "fillText").map((call) => call.split(",")[0])).toEqual(
    expect.arrayContaining(["fillText(0", "fillText(4"]),
  );
  const calls = drawn({ ...bare, bins: 2 }, { real: values(-9, 99) });
  expect(calls).toContain("lineTo(50,3)");
});

it("histogram() names both outlines in one row, apart where they would meet", () => {
  const calls = drawn({ axis: true }, { real: values(1, 2, 2, 3), fake: values(1, 2, 2, 3) });
  const [real, fake] = ["real", "fake"].map((name) => {
    const call = only(calls, "fillText").find((text) => text.includes(name))!;
    return call.split(",").slice(1).map(Number.parseFloat) as [number, number];
  }) as [[number, number], [number, number]];
  expect(real[1]).toBe(fake[1]);
  expect(Math.abs(real[0] - fake[0])).toBeCloseTo(24 + 8, 6); // each is 24 wide
});

it("histogram() draws nothing of nothing", () => {
  for (const data of [{}, { real: values() }, { fake: values(Number.NaN, Infinity) }]) {
    expect(only(drawn({}, data), "fill")).toEqual([]);
    expect(histogram().summarize!(data)).toBe("No values yet.");
  }
});

it("histogram() tells the share of each set in the bin that is pointed at", () => {
  const layer = histogram(bare);
  const data = { real: values(0.1, 0.2, 2.5, 3), fake: values(0.5) };
  record((context) => layer.draw(context, data, frame(100, 64)));
  expect(layer.nearest!(data, 10, 30, frame(100, 64), 5)!.values).toEqual([
    ["from", "0.00 to 1.00"],
    ["real", "50.0 %"],
    ["fake", "100.0 %"],
  ]);
  expect(layer.nearest!(data, 10, 90, frame(100, 64), 5)).toBeUndefined();
});

it("histogram() says the means", () => {
  expect(histogram().summarize!({ real: values(1, 3), fake: values(-1) })).toBe(
    "The mean of real is 2.00, over 2 values. The mean of fake is −1.00, over 1 values.",
  );
});

it.each<[HistogramOptions, string]>([
  [{ bins: 0 }, "histogram: bins must be an integer of at least 1, got 0."],
  [{ bins: 1e9 }, "histogram: bins must be in [1, 10000], got 1000000000."],
  [{ xDomain: [2, 1] }, "histogram: xDomain must be two rising finite numbers, or null for either, got [2, 1]."],
  [{ references: [Number.NaN] }, "histogram: references must be finite numbers, got [NaN]."],
  [{ opacity: 2 }, "histogram: opacity must be in [0, 1], got 2."],
  [{ colors: ["", "red"] }, 'histogram: colors[0] must be a text that is not empty, got "".'],
])("histogram() refuses %o", (options, message) => {
  expect(() => histogram(options)).toThrow(message);
});

import { describe, expect, it } from "vitest";
import { frame, only, record } from "../../test/recorder.ts";
import { tokens } from "../color/tokens.ts";
import { lineChart } from "./line-chart.ts";
import type { LineChartData } from "./line-data.ts";
import type { LineChartOptions } from "./line-options.ts";

// On 200 × 100 with type of 11: the axis lies at 100 − 16 = 84, the top at 5. A letter is 6 wide.
const [TOP, BASE] = [5, 84];

function drawn(options: LineChartOptions, data: LineChartData, width = 200, height = 100): string[] {
  const layer = lineChart(options);
  return record((context) => layer.draw(context, data, frame(width, height)));
}

/** The texts written, with their places: "G 1.16" → [x, y]. */
function texts(calls: readonly string[]): Map<string, [number, number]> {
  return new Map(
    only(calls, "fillText").map((call) => {
      const [, text, x, y] = /^fillText\((.*),(-?[\d.]+),(-?[\d.]+)\)$/.exec(call) ?? [];
      return [text!, [Number(x), Number(y)]];
    }),
  );
}

/** The lines of the series: each a list of moves, all inside of one clip. */
function lines(calls: readonly string[]): string[][] {
  const start = calls.indexOf("clip()");
  const all: string[][] = [];
  for (const call of calls.slice(start, calls.indexOf("restore()", start))) {
    if (call === "beginPath()") all.push([]);
    if (/^(move|line)To/.test(call)) all.at(-1)!.push(call);
  }
  return all;
}

it("lineChart() draws each series over the whole width it has, from the axis to the top", () => {
  // Labels "1.00" are 24 wide and indented by 5: 29, rounded up to 32; so the lines end at 200 − 32 = 168.
  const calls = drawn({ yDomain: [0, 1] }, { series: [{ x: [0, 5, 10], y: [0, 0.5, 1] }] });
  expect(lines(calls)).toEqual([[`moveTo(0,${BASE})`, `lineTo(84,${(TOP + BASE) / 2})`, `lineTo(168,${TOP})`]]);
});

it("lineChart() names each line at its end, with its last value", () => {
  const calls = drawn(
    { series: [{ label: "D" }, { label: "G" }], yDomain: [0, 1] },
    {
      series: [
        { x: [0, 1], y: [0, 0.25] },
        { x: [0, 1], y: [0, 0.75] },
      ],
    },
  );
  const [x, y] = texts(calls).get("D 0.25")!;
  expect(y).toBeCloseTo(BASE - 0.25 * (BASE - TOP), 3);
  expect(texts(calls).get("G 0.75")![1]).toBeCloseTo(BASE - 0.75 * (BASE - TOP), 3);
  // "D 0.25" is 36 wide: 41 rounds up to 48.
  expect(x).toBe(200 - 48 + 5);
});

it("lineChart() moves labels apart where lines end together, and keeps their order", () => {
  const ends = [0.5, 0.51, 0.49];
  const calls = drawn({ yDomain: [0, 1] }, { series: ends.map((y) => ({ x: [0, 1], y: [0, y] })) });
  const [a, b, c] = ends.map((y) => texts(calls).get(y.toFixed(2))![1]) as [number, number, number];
  expect(c - a).toBeCloseTo(13, 6);
  expect(a - b).toBeCloseTo(13, 6);
});

it("lineChart() puts its own round domain around the points and the references", () => {
  const calls = drawn({ references: [{ y: 0.693 }] }, { series: [{ x: [0, 1], y: [1.9, 1.2] }] });
  // 0.693 … 1.9: a quarter is 0.3, so steps of 0.5: 0.5 … 2.
  expect([...texts(calls).keys()]).toEqual(expect.arrayContaining(["2", "0.5"]));
});

it("lineChart() fixes one end of y and leaves the other to the points", () => {
  const calls = drawn({ yDomain: [0, null] }, { series: [{ x: [0, 1], y: [90, 50] }] });
  expect([...texts(calls).keys()]).toEqual(expect.arrayContaining(["0", "100"]));
});

it("lineChart() says the first, the middle and the last x, with thousands separated", () => {
  const calls = drawn({}, { series: [{ x: [0, 4200], y: [0, 1] }] }, 300);
  const said = texts(calls);
  expect(said.get("0")).toBeDefined();
  expect(said.get("2,100")![1]).toBe(98);
  expect(said.get("4,200")![0]).toBe(300 - 32);
});

it("lineChart() says fewer of them where there is less room", () => {
  const written = (width: number): number => texts(drawn({}, { series: [{ x: [0, 4200], y: [0, 1] }] }, width)).size;
  expect(written(70)).toBeLessThan(written(120));
  expect(written(120)).toBeLessThan(written(300));
});

it("lineChart() gives its height to the line where there is none for words", () => {
  const calls = drawn({}, { series: [{ x: [0, 4200], y: [0, 1] }] }, 200, 30);
  expect(texts(calls).has("4,200")).toBe(false);
  expect(lines(calls)[0]![0]).toBe("moveTo(0,29)");
});

describe("lineChart() at gaps", () => {
  it("parts the line where a value is not finite, and names its last finite value", () => {
    const calls = drawn({}, { series: [{ x: [0, 1, 2, 3, 4], y: [1, 2, Number.NaN, 2, 1.5] }] });
    expect(only(lines(calls)[0]!, "moveTo")).toHaveLength(2);
    expect(texts(calls).has("1.50")).toBe(true);
    const blown = drawn({}, { series: [{ x: [0, 1, 2], y: [1, 2, Infinity] }] });
    expect(texts(blown).has("2.00")).toBe(true);
  });

  it("does not let a value that is not finite near its domain", () => {
    const calls = drawn({}, { series: [{ x: [0, 1, 2], y: [0.1, -Infinity, 0.9] }] });
    expect([...texts(calls).keys()]).toEqual(expect.arrayContaining(["0", "1"]));
  });
});

describe("lineChart() without points", () => {
  it.each<[string, LineChartData]>([
    ["no series", { series: [] }],
    ["empty series", { series: [{ x: [], y: [] }] }],
    ["nothing finite", { series: [{ x: [0, 1], y: [Number.NaN, Infinity] }] }],
    ["no finite x", { series: [{ x: [Number.NaN], y: [1] }] }],
    ["a length of 0", { series: [{ x: [1, 2], y: [1, 2], length: 0 }] }],
  ])("of %s shows its axis and a word, if it was given one", (_, data) => {
    expect(texts(drawn({}, data)).size).toBe(0);
    const calls = drawn({ empty: "No points yet" }, data);
    expect(only(calls, "fillText")).toHaveLength(1);
    expect(calls).toContain("lineTo(200,84.5)");
  });

  it("but one shows that one", () => {
    const calls = drawn({}, { series: [{ x: [3], y: [7] }] });
    expect(texts(calls).has("7.00")).toBe(true);
    expect(only(lines(calls)[0]!, "lineTo")).toHaveLength(1);
  });
});

it("lineChart() draws only as much of an array as is full", () => {
  const x = new Float64Array([0, 1, 0, 0]);
  const y = new Float32Array([0, 1, 0, 0]);
  expect(lines(drawn({}, { series: [{ x, y, length: 2 }] }))[0]).toHaveLength(2);
});

it("lineChart() looks only at the y of what it shows", () => {
  const calls = drawn({ xDomain: [10, 20] }, { series: [{ x: [0, 10, 20, 30], y: [99, 2, 1, -99] }] });
  // 1 … 2 by steps of 0.5; the label "1.00" at the last point shown, and the line from corner to corner.
  expect(texts(calls).has("2")).toBe(true);
  expect(texts(calls).has("1.00")).toBe(true);
  expect(lines(calls)[0]!.slice(1, 3)).toEqual([`lineTo(0,${TOP})`, `lineTo(168,${BASE})`]);
});

it("lineChart() washes its bands, as far as they are inside, and names them", () => {
  const calls = drawn(
    { yDomain: [0, 1], bands: [{ from: -5, to: 0.5, label: "floor", color: "grey" }] },
    { series: [{ x: [0, 1], y: [1, 1] }] },
  );
  // From the axis at 84 half way up to 44.5; "floor" needs 35, so 40.
  expect(only(calls, "fillRect")).toEqual(["fillRect(0,44.5,160,39.5)"]);
  expect(texts(calls).has("floor")).toBe(true);
});

it("lineChart() takes bands and references from the data before those of the options", () => {
  const calls = drawn(
    { yDomain: [0, 1], bands: [{ from: 0, to: 1, label: "old" }] },
    { series: [{ x: [0, 1], y: [0, 1] }], bands: [{ from: 0, to: 0.3, label: "new" }] },
  );
  expect([...texts(calls).keys()]).toEqual(expect.arrayContaining(["new"]));
  expect(texts(calls).has("old")).toBe(false);
});

it("lineChart() lets a line's label stand before any other at the same height", () => {
  const calls = drawn({ yDomain: [0, 1] }, { series: [{ x: [0, 1], y: [0, 1] }] });
  expect(texts(calls).has("1.00")).toBe(true);
  expect(texts(calls).has("1")).toBe(true); // the last x, under the axis
  const top = only(calls, "fillText").filter((call) => Number(call.split(",").at(-1)!.slice(0, -1)) < 20);
  expect(top).toHaveLength(1);
});

it("lineChart() dots a line at each reference inside its domain", () => {
  const options = { yDomain: [0, 1], references: [{ y: 0.5 }, { y: 3 }] } as const;
  const calls = drawn(options, { series: [{ x: [0, 1], y: [0, 1] }] });
  expect(only(calls, "setLineDash")[0]).toBe("setLineDash(1,4)");
  expect(calls.filter((call) => call === "moveTo(0,44.5)")).toHaveLength(1);
  expect(calls.filter((call) => /,-\d/.test(call))).toEqual([]); // 3 would lie above the frame
});

it("lineChart() leaves room for a reference above or below all points", () => {
  // −1 … 3: steps of 1.
  const calls = drawn({ references: [{ y: -1 }, { y: 3 }] }, { series: [{ x: [0, 1], y: [1, 1.5] }] });
  expect([...texts(calls).keys()]).toEqual(expect.arrayContaining(["−1", "3"]));
});

it("lineChart() draws each series in its own colour, dash and width", () => {
  const calls = drawn(
    { series: [{ color: "blue", dash: [7, 3], width: 2 }] },
    {
      series: [
        { x: [0, 1], y: [0, 1] },
        { x: [0, 1], y: [1, 0] },
      ],
    },
  );
  expect(calls).toEqual(expect.arrayContaining(["strokeStyle=blue", "setLineDash(7,3)", "lineWidth=2"]));
  expect(calls).toEqual(expect.arrayContaining([`strokeStyle=${tokens.ink}`, "setLineDash()", "lineWidth=1.6"]));
});

it("lineChart() keeps to its plot: the margins of a frame are not its own", () => {
  const plot = { left: 30, top: 10, right: 230, bottom: 110 };
  const layer = lineChart({ yDomain: [0, 1] });
  const data = { series: [{ x: [0, 5, 10], y: [0, 0.5, 1] }] };
  const calls = record((context) => layer.draw(context, data, { ...frame(300, 200), plot }));
  // The picture of the first test, moved by (30, 10).
  expect(lines(calls)).toEqual([["moveTo(30,94)", "lineTo(114,54.5)", "lineTo(198,15)"]]);
});

describe("lineChart() on log axes", () => {
  const log = { xScale: "log", yScale: "log" } as const;

  it("gives equal room to equal ratios, between powers of ten", () => {
    // y: 1 … 100. "100" and the label are wider than nothing: the lines end at 168.
    const calls = drawn({ ...log, yDomain: [1, 100] }, { series: [{ x: [1, 10, 100], y: [1, 10, 100] }] });
    const right = 200 - 32; // "100" is 18 wide and 5 apart: 23, rounded up to 24; the label "100" the same
    const wide = right + 8;
    expect(lines(calls)).toEqual([
      [`moveTo(0,${BASE})`, `lineTo(${wide / 2},${(TOP + BASE) / 2})`, `lineTo(${wide},${TOP})`],
    ]);
  });

  it("rounds free ends to powers of ten and names those between", () => {
    const calls = drawn({ yScale: "log" }, { series: [{ x: [0, 1], y: [0.02, 30] }] }, 200, 160);
    expect([...texts(calls).keys()]).toEqual(expect.arrayContaining(["0.01", "0.1", "1", "10", "100"]));
  });

  it("leaves a gap where there is no logarithm, and keeps it out of the domain", () => {
    const calls = drawn({ yScale: "log" }, { series: [{ x: [0, 1, 2, 3, 4, 5], y: [1, 2, 0, -3, 5, 6] }] });
    expect(only(lines(calls)[0]!, "moveTo")).toHaveLength(2);
    expect(texts(calls).has("1")).toBe(true);
  });

  it("shows its axis alone where nothing is above 0", () => {
    expect(texts(drawn(log, { series: [{ x: [-1, 0], y: [1, 2] }] })).size).toBe(0);
  });
});

describe("lineChart() with smoothing", () => {
  const data = { series: [{ x: [0, 1], y: [4, 8] }] };

  it("draws the values faintly and their mean over them, and names the mean", () => {
    // β = ½: the mean ends at 20/3.
    const calls = drawn({ smoothing: 0.5, yDomain: [0, 8] }, data);
    expect(only(calls, "globalAlpha")).toEqual(["globalAlpha=0.28", "globalAlpha=1"]);
    const [raw, mean] = lines(calls) as [string[], string[]];
    expect(raw[1]).toBe(`lineTo(168,${TOP})`);
    expect(mean[1]).toBe(`lineTo(168,${Number((BASE - ((20 / 3) * (BASE - TOP)) / 8).toFixed(4))})`);
    expect(texts(calls).has("6.67")).toBe(true);
  });

  it("tells both where it is pointed at", () => {
    const layer = lineChart({ smoothing: 0.5, series: [{ label: "G" }] });
    record((context) => layer.draw(context, data, frame(200, 100)));
    expect(layer.nearest!(data, 150, 50, frame(200, 100), 30)!.values[1]).toEqual(["G", "8.00, mean 6.67"]);
  });
});

describe("lineChart() pointed at", () => {
  const data = {
    series: [
      { x: [0, 10, 20], y: [0, 0.5, 1] },
      { x: [0, 10], y: [1, 0.9] },
    ],
  };
  const layer = lineChart({ yDomain: [0, 1], series: [{ label: "D" }, { label: "G" }] });
  // "D 1.00" is 36 wide: the lines end at 200 − 48 = 152, and 10 lies at 76.

  it("knows nothing before it is drawn", () => {
    expect(lineChart().nearest!(data, 76, 50, frame(200, 100), 99)).toBeUndefined();
  });

  it("reads all series at the nearest x, and stands on the nearest line", () => {
    record((context) => layer.draw(context, data, frame(200, 100)));
    const hit = layer.nearest!(data, 80, 10, frame(200, 100), 10)!;
    expect(hit).toMatchObject({ index: 1, x: 76, distance: 4 });
    expect(hit.y).toBeCloseTo(BASE - 0.9 * (BASE - TOP), 9);
    expect(hit.values).toEqual([
      ["iteration", "10"],
      ["D", "0.50"],
      ["G", "0.90"],
    ]);
  });

  it("leaves out a series that has no point there", () => {
    expect(layer.nearest!(data, 150, 10, frame(200, 100), 10)!.values).toEqual([
      ["iteration", "20"],
      ["D", "1.00"],
    ]);
  });

  it.each([
    [100, 50],
    [76, -20],
    [190, 50],
  ])("finds nothing further away than the radius, at %d, %d", (x, y) => {
    expect(layer.nearest!(data, x, y, frame(200, 100), 10)).toBeUndefined();
  });
});

it("lineChart() draws a line at its cursor, a dot on each series that has a point there, and writes its x", () => {
  const data = { series: [{ x: [0, 10, 20], y: [0, 0.5, 1] }], cursor: 10 };
  const calls = drawn({ yDomain: [0, 1] }, data);
  expect(calls).toEqual(expect.arrayContaining(["moveTo(84.5,1)", `lineTo(84.5,${BASE})`, "arc(84,44.5,3)"]));
  expect(texts(calls).get("10")![0]).toBe(84);
  for (const cursor of [null, Number.NaN, 99]) {
    expect(only(drawn({ yDomain: [0, 1] }, { ...data, cursor }), "arc")).toEqual([]);
  }
});

it("lineChart() marks events on the axis, a diagnosis with a triangle, and writes their labels above the lines", () => {
  const events = [
    { x: 0, label: "begun" },
    { x: 8, label: "collapse", kind: "diagnosis" as const },
  ];
  const calls = drawn({ yDomain: [0, 1] }, { series: [{ x: [0, 10], y: [0, 1] }], events }, 232);
  // Lines end at 200, so 8 lies at 160: "collapse", 48 wide, has no room to its right.
  expect(only(calls, "arc")).toEqual([`arc(0.5,${BASE},3.5)`]);
  expect(calls).toContain(`moveTo(160.5,${BASE - 5.5})`);
  expect(texts(calls).get("begun")).toEqual([4.5, 1]);
  expect(texts(calls).get("collapse")).toEqual([156.5, 1]);
  expect(lines(calls)[0]!.at(-1)).toBe("lineTo(200,17)"); // room for a row of 11 + 6
});

it("lineChart() counts events that are too near to be told apart", () => {
  const data = { series: [{ x: [0, 10], y: [0, 1] }], events: [{ x: 1, label: "one" }, { x: 2 }, { x: 9 }] };
  expect(texts(drawn({}, data, 232)).has("2 events")).toBe(true);
  expect(texts(drawn({ formatEvents: (count) => `${count} 件` }, data, 232)).has("2 件")).toBe(true);
});

it("lineChart() lets lines grow into a rounded x axis, and names them where they end", () => {
  const calls = drawn({ roundX: true, yDomain: [0, 1] }, { series: [{ x: [0, 4200], y: [0, 1] }] });
  expect(texts(calls).has("5,000")).toBe(true);
  expect(texts(calls).get("1.00")![0]).toBeCloseTo((168 * 4200) / 5000 + 5, 3);
});

it("lineChart() says of each series where it is, where it was, and between what", () => {
  const chart = lineChart({ series: [{ label: "G" }] });
  const data = {
    series: [
      { x: [0, 1, 2000], y: [1, Number.NaN, 3] },
      { x: [5], y: [0.5] },
      { x: [], y: [] },
    ],
  };
  expect(chart.summarize!(data)).toBe(
    "G is 3.00 at iteration 2,000 and was 1.00 at 0; its lowest is 1.00, its highest 3.00. Series 2 is 0.50 at iteration 5.",
  );
  expect(chart.summarize!({ series: [] })).toBe("No points yet.");
});

it("lineChart() fills ten thousand noisy points as a ribbon of two places a pixel column and side", () => {
  const x = Float64Array.from({ length: 10_000 }, (_, i) => i);
  const y = x.map((v) => Math.sin(v * v));
  const calls = drawn({}, { series: [{ x, y }] });
  const [stroked, filled] = lines(calls) as [string[], string[]];
  expect(stroked).toHaveLength(2); // out of the ribbon, to the last point, which lies on the edge of a column
  expect(filled).toHaveLength(4 * 168); // columns
});

it.each<[LineChartOptions, string]>([
  [{ yDomain: [1, 0] }, "line-chart: yDomain must be two rising finite numbers, or null for either, got [1, 0]."],
  [{ xDomain: [0, Number.NaN] }, "line-chart: xDomain must be two rising finite numbers, or null for either"],
  [{ fontSize: 0 }, "line-chart: fontSize must be a finite number above 0, got 0."],
  [{ axisColor: "" }, 'line-chart: axisColor must be a text that is not empty, got "".'],
  [{ textColor: "" }, 'line-chart: textColor must be a text that is not empty, got "".'],
  [{ empty: 3 as never }, "line-chart: empty must be a text, got 3."],
  [{ formatX: 3 as never }, "line-chart: formatX must be a function, got 3."],
  [{ formatY: 3 as never }, "line-chart: formatY must be a function, got 3."],
  [{ formatValue: "x" as never }, 'line-chart: formatValue must be a function, got "x".'],
  [{ xScale: "sqrt" as never }, 'line-chart: xScale must be one of "linear", "log", got "sqrt".'],
  [{ yScale: "log", yDomain: [0, 1] }, "line-chart: yDomain must be above 0 on a log axis, got [0, 1]."],
  [{ smoothing: 1 }, "line-chart: smoothing must be in [0, 1), got 1."],
  [{ roundX: 1 as never }, "line-chart: roundX must be true or false, got 1."],
  [{ xLabel: "" }, 'line-chart: xLabel must be a text that is not empty, got "".'],
  [{ series: [{}, { color: "" }] }, 'line-chart: series[1].color must be a text that is not empty, got "".'],
  [{ series: [{ width: -1 }] }, "line-chart: series[0].width must be a finite number above 0, got -1."],
  [{ series: [{ dash: [3, Number.NaN] }] }, "line-chart: series[0].dash must hold finite lengths of at least 0"],
  [
    { bands: [{ from: 0, to: Infinity }] },
    "line-chart: bands[0] must go from and to finite numbers, got [0, Infinity]",
  ],
  [{ references: [{ y: Number.NaN }] }, "line-chart: references[0].y must be a finite number, got NaN."],
])("lineChart() refuses %o", (options, message) => {
  expect(() => lineChart(options)).toThrow(message);
});

it.each<[LineChartData, string]>([
  [
    { series: [{ x: [0, 2, 1], y: [0, 0, 0] }] },
    "line-chart: series[0].x must not decrease, at 2 it must be 2, got 1.",
  ],
  [{ series: [{ x: [0, 1], y: [0] }] }, "line-chart: series[0].y must be as long as its x, 2, got 1."],
  [{ series: [{ x: [0], y: [0], length: 2 }] }, "line-chart: series[0].length must be an integer in [0, 1], got 2."],
  [{ series: [], events: [{ x: Number.NaN }] }, "line-chart: events[0].x must be a finite number, got NaN."],
  [
    { series: [], events: [{ x: 0, kind: "alarm" as never }] },
    'line-chart: events[0].kind must be "event" or "diagnosis", got "alarm".',
  ],
  [{ series: [], references: [{ y: Infinity }] }, "line-chart: references[0].y must be a finite number, got Infinity."],
])("lineChart() refuses data %o", (data, message) => {
  expect(() => drawn({}, data)).toThrow(message);
});

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeCanvas } from "../../test/fake-canvas.ts";
import { frame, only, record } from "../../test/recorder.ts";
import { network } from "./network.ts";
import { neuronBox } from "./network-box.ts";
import type { NetworkData, NetworkLayer } from "./network-data.ts";
import { networkPart } from "./network-hit.ts";
import type { NetworkOptions } from "./network-options.ts";

const STYLE: NetworkOptions = {
  positive: "#00ff00",
  negative: "#ff0000",
  plate: "#ffffff",
  edgeWidth: 4,
  halfWeight: 1,
};
// On 220 × 100 with a rim of 2, three columns of one neuron are 40 wide: at 2, 90 and 178.
const LINE: readonly NetworkLayer[] = [{ units: 1 }, { units: 1 }, { units: 1 }];

let canvas = fakeCanvas();
beforeEach(() => {
  canvas = fakeCanvas();
  vi.stubGlobal("OffscreenCanvas", canvas.Canvas);
});
afterEach(() => void vi.unstubAllGlobals());

function data(layers: readonly NetworkLayer[], weights: readonly (readonly number[])[]): NetworkData {
  return { layers, weights: weights.map((array) => new Float32Array(array)) };
}

function wide(widths: readonly number[], weight = 0.5): NetworkData {
  const layers = widths.map((units) => ({ units }));
  const weights = widths.slice(1).map((units, l) => new Float32Array(units * widths[l]!).fill(weight));
  return { layers, weights };
}

function drawn(options: NetworkOptions, shown: NetworkData, where = frame(200, 100)): string[] {
  const layer = network({ ...STYLE, ...options });
  return record((context) => layer.draw(context, shown, where));
}

/** The squares of the neurons, as the plates under their pictures have them. */
function squares(calls: readonly string[]): number[][] {
  return only(calls, "fillRect").map((call) => call.slice(9, -1).split(",").map(Number));
}

describe("network() places its neurons", () => {
  it("in columns over the whole width, each in the middle of the height", () => {
    expect(squares(drawn({}, wide([1, 1, 1]), frame(220, 100)))).toEqual([
      [2, 30, 40, 40],
      [90, 30, 40, 40],
      [178, 30, 40, 40],
    ]);
  });

  it("of one layer in the middle, and of none not at all", () => {
    expect(squares(drawn({}, wide([1])))).toEqual([[80, 30, 40, 40]]);
    expect(drawn({}, wide([]))).toEqual([]);
  });

  it("as large as the widest layer lets them be, at most half a side apart", () => {
    // 4 in a height of 96: 96 / (4 + 3/4) = 20.2, so 20; and (96 − 20) / 3 from one to the next.
    const four = squares(drawn({}, wide([4, 1])));
    expect(four.slice(0, 4).map(([, top]) => top)).toEqual([2, 27, 53, 78]);
    expect(four[0]![3]).toBe(20);
    // 2 in it: 40 each, 54 apart for what room there is.
    const two = squares(drawn({}, wide([2, 1])));
    expect(two.slice(0, 2).map(([, top]) => top)).toEqual([2, 58]);
  });

  it("with room for the names of inputs and outputs, as long as the longest", () => {
    const calls = drawn({ inputs: ["x"], outputs: ["realness"], fontSize: 10 }, wide([1, 1]));
    // One letter: 6 + 8 = 14. Eight: ⌈46.4⌉ + 8 = 55.
    expect(squares(calls).map(([left]) => left)).toEqual([16, 200 - 2 - 55 - 40]);
    expect(only(calls, "fillText")).toEqual(["fillText(x,10,50,8)", "fillText(realness,149,50,49)"]);
  });
});

describe("network() of a layer that is too wide", () => {
  it("shows neurons chosen evenly from the first to the last, and says how many more there are", () => {
    // 18 a side, 22.5 from one to the next: of 96 − 15 pixels for squares there is room for 3.
    const calls = drawn({}, wide([100, 1]));
    expect(squares(calls)).toHaveLength(4);
    expect(only(calls, "fillText").map((call) => call.split(",")[0])).toEqual(["fillText(+ 97 more"]);
  });

  it("draws the weights of those it shows", () => {
    const weights = new Float32Array(100);
    weights[0] = 3; // the first
    weights[50] = -3; // 49.5, rounded
    weights[98] = 3; // not shown
    const calls = drawn({}, { layers: [{ units: 100 }, { units: 1 }], weights: [weights] });
    expect(only(calls, "moveTo")).toHaveLength(2);
  });

  it("writes nothing below a layer of which all are shown", () => {
    expect(only(drawn({}, wide([4, 4])), "fillText")).toEqual([]);
  });

  it("shows all of a narrow layer beside it", () => {
    expect(squares(drawn({}, wide([3, 100])))).toHaveLength(6);
  });

  it("draws at most a few hundred edges, the heaviest", () => {
    const big = wide([100, 100, 100, 100], 0.1);
    for (const array of big.weights) array[0] = 9;
    const calls = drawn({}, big, frame(900, 2000));
    expect(only(calls, "moveTo")).toHaveLength(3);
  });
});

describe("network() draws an edge", () => {
  it("from the right of one neuron to the left of the next", () => {
    const calls = drawn({}, data(LINE, [[1], [1]]), frame(220, 100));
    // From 42 to 90 and from 130 to 178, level at 50; it turns after 0.38 · 48 = 18.24.
    expect(calls).toContain("moveTo(42,50)");
    expect(calls).toContain("bezierCurveTo(60.24,50,71.76,50,90,50)");
    expect(calls).toContain("moveTo(130,50)");
  });

  it("wider for more: |w| / (|w| + halfWeight) of the widest, to a twentieth", () => {
    // 1 / 2 is in the twentieth [0.5, 0.55), drawn as 0.525; 3 / 4 in [0.75, 0.8).
    const calls = drawn({}, data(LINE, [[1], [3]]));
    expect(only(calls, "lineWidth").slice(0, 2)).toEqual(["lineWidth=2.1", "lineWidth=3.1"]);
  });

  it("by the number of inputs where no half weight is given", () => {
    // Four inputs: 2 / √4 = 1, so a weight of 1 is half as wide as can be: again the twentieth from 0.5.
    const layer = network({ edgeWidth: 4 });
    const calls = record((context) => layer.draw(context, wide([4, 1], 1), frame(200, 200)));
    expect(only(calls, "lineWidth")[0]).toBe("lineWidth=2.1");
  });

  it("thinner where neurons are small", () => {
    // 4 in 96 pixels are 20 a side, two thirds of 30: 4 · 2/3 · 0.525.
    expect(only(drawn({}, wide([4, 1], 1)), "lineWidth")[0]).toBe("lineWidth=1.4");
  });

  it("paler where they are many", () => {
    // 16 · 16 between two layers is four times 64: half of 0.3 + 0.7 · 0.525.
    const calls = drawn({}, wide([16, 16], 1), frame(200, 900));
    expect(only(calls, "globalAlpha")[0]).toBe("globalAlpha=0.3337");
  });

  it("dashed and in another colour where it is negative", () => {
    const calls = drawn({}, data(LINE, [[1], [-1]]), frame(220, 100));
    const strokes = calls.flatMap((call, i) => (call === "moveTo(130,50)" ? [i] : []));
    const before = calls.slice(0, strokes[0]);
    expect(only(before, "strokeStyle").at(-1)).toBe("strokeStyle=#ff0000");
    // 2.1 wide: 2 + 1.5 · 2.1 and 1.5 + 2.1.
    expect(only(before, "setLineDash").at(-1)).toBe("setLineDash(5.15,3.6)");
    const positive = calls.slice(0, calls.indexOf("moveTo(42,50)"));
    expect(only(positive, "strokeStyle").at(-1)).toBe("strokeStyle=#00ff00");
    expect(only(positive, "setLineDash").at(-1)).toBe("setLineDash()");
  });

  it("not at all for 0, for next to nothing and for what is not finite", () => {
    for (const weight of [0, 0.01, -0.01, Number.NaN, Infinity, -Infinity]) {
      expect(only(drawn({}, data(LINE, [[weight], [0]])), "moveTo")).toEqual([]);
    }
  });
});

describe("network() with a neuron in focus", () => {
  const net = {
    ...data(
      [{ units: 1 }, { units: 2 }, { units: 1 }],
      [
        [1, 1],
        [1, 1],
      ],
    ),
    focus: { layer: 1, unit: 0 },
  };

  it("fades the edges that do not touch it", () => {
    const calls = drawn({ faded: 0.1 }, net);
    // 0.3 + 0.7 · 0.525 = 0.6675.
    expect(only(calls, "globalAlpha").slice(0, 2)).toEqual(["globalAlpha=0.0668", "globalAlpha=0.6675"]);
    expect(only(calls, "moveTo")).toHaveLength(4);
  });

  it("hides them when nothing is left of them", () => {
    expect(only(drawn({ faded: 0 }, net), "moveTo")).toHaveLength(2);
  });

  it("frames it in ink", () => {
    expect(only(drawn({}, net), "lineWidth").at(-1)).toBe("lineWidth=2");
  });

  it.each([{ layer: 7, unit: 0 }, { layer: 0, unit: 5 }, { layer: 1, unit: Number.NaN }, null])(
    "that is not there (%o) fades nothing",
    (focus) => {
      expect(drawn({}, { ...net, focus })).toEqual(
        drawn(
          {},
          data(net.layers, [
            [1, 1],
            [1, 1],
          ]),
        ),
      );
    },
  );
});

describe("network() draws what a neuron responds to", () => {
  const field = (...fields: number[]): NetworkData => ({
    layers: [{ units: 1, size: Math.sqrt(fields.length), fields: new Float32Array(fields) }],
    weights: [],
  });

  it("in its square, without the pixel around that keeps neighbours apart", () => {
    const calls = drawn({}, field(1, 1, 1, 1));
    expect(only(calls, "drawImage")).toEqual(["drawImage(Canvas,1,1,2,2,80,30,40,40)"]);
  });

  it("in two colours that part at 0, row 0 lowest, its rim repeated", () => {
    const layer = network(STYLE);
    record((context) => layer.draw(context, field(-1, 1, 0, Number.NaN), frame(200, 100)));
    const [negative, positive, blank, none] = [
      [255, 0, 0, 255],
      [0, 255, 0, 255],
      [255, 255, 255, 255],
      [0, 0, 0, 0],
    ];
    const rows = [0, 1, 2, 3].map((row) => [0, 1, 2, 3].map((column) => canvas.pixel(column, row)));
    expect(rows).toEqual([
      [blank, blank, none, none],
      [blank, blank, none, none],
      [negative, negative, positive, positive],
      [negative, negative, positive, positive],
    ]);
  });

  it("between the ends of its range, or of the neuron's own", () => {
    const layer = network(STYLE);
    const shown = (value: number, range: NetworkLayer["range"]): number[] => {
      const one = { layers: [{ ...field(value).layers[0]!, range }], weights: [] } as NetworkData;
      record((context) => layer.draw(context, one, frame(200, 100)));
      return canvas.pixel(1, 1);
    };
    expect(shown(10, [0, 10])).toEqual([0, 255, 0, 255]);
    expect(shown(5, [0, 10])).toEqual([255, 255, 255, 255]);
    expect(shown(-0.01, "own")).toEqual([255, 0, 0, 255]);
    expect(shown(0, "own")).toEqual([255, 255, 255, 255]);
  });

  it("on one canvas for all, kept until there are more", () => {
    const layer = network(STYLE);
    const net = (units: number): NetworkData => ({
      layers: [{ units, size: 2, fields: new Float32Array(4 * units) }],
      weights: [],
    });
    for (const units of [4, 4, 3, 5]) record((context) => layer.draw(context, net(units), frame(300, 300)));
    expect(canvas.created).toBe(2); // two by two cells hold three as well
  });
});

describe("network().nearest", () => {
  const layer = network({ ...STYLE, inputs: ["x", "y"], fontSize: 10 });
  const net: NetworkData = {
    ...data(
      [{ units: 2 }, { units: 3 }, { units: 1 }],
      [
        [1, -2, 0.5, 0.25, 0, 3],
        [1, 2, -3],
      ],
    ),
    biases: [new Float32Array([0.1, -0.2, 0.3]), new Float32Array([7])],
  };
  const where = frame(300, 200);
  // Columns at 16, 136 … of squares of 40.
  const all = only(
    record((context) => layer.draw(context, net, where)),
    "fillRect",
  ).map((call) => call.slice(9, -1).split(",").map(Number));

  it("finds the neuron under the pointer, its bias and what feeds it most", () => {
    const [left, top] = all[3]!; // the second of the middle layer
    const hit = layer.nearest!(net, left! + 1, top! + 1, where, 20)!;
    expect(hit).toMatchObject({ index: 3, distance: 0, x: left! + 20, y: top! + 20 });
    expect(hit.values).toEqual([
      ["layer", "hidden 1"],
      ["unit", "2"],
      ["bias", "−0.20"],
      ["strongest inputs", "x: 0.50, y: 0.25"],
    ]);
    expect(networkPart(net, 3)).toEqual({ layer: 1, unit: 1 });
  });

  it("finds an input by its name", () => {
    expect(layer.nearest!(net, all[1]![0]!, all[1]![1]!, where, 5)!.values).toEqual([
      ["layer", "input"],
      ["unit", "y"],
    ]);
  });

  it("finds the edge that passes nearest, where it passes", () => {
    const [x0, x1] = [all[1]![0]! + 40, all[4]![0]!];
    const [y0, y1] = [all[1]![1]! + 20, all[4]![1]! + 20];
    // Half way along, an edge is half way up.
    const hit = layer.nearest!(net, (x0 + x1) / 2, (y0 + y1) / 2 + 1, where, 8)!;
    // Six neurons, then weights row by row: row 2, column 1.
    expect(hit.index).toBe(6 + 5);
    expect(hit.y).toBeCloseTo((y0 + y1) / 2, 3);
    expect(hit.distance).toBeGreaterThan(0);
    expect(hit.distance).toBeLessThan(1);
    expect(hit.values).toEqual([
      ["from", "input y"],
      ["to", "hidden 1 3"],
      ["weight", "3.00"],
    ]);
    expect(networkPart(net, hit.index)).toEqual({ layer: 1, unit: 2, from: 1 });
  });

  it("finds no edge that is not drawn", () => {
    // Squares of 40 at 2 and 258: half way between them is far from both.
    const zero = data([{ units: 1 }, { units: 1 }], [[0]]);
    const one = data([{ units: 1 }, { units: 1 }], [[1]]);
    const bare = network(STYLE);
    expect(bare.nearest!(one, 150, 100, where, 20)!.values.at(-1)).toEqual(["weight", "1.00"]);
    expect(bare.nearest!(zero, 150, 100, where, 20)).toBeUndefined();
  });

  it("finds nothing far from everything", () => {
    expect(layer.nearest!(net, 75, 2, where, 5)).toBeUndefined();
    expect(layer.nearest!(net, Number.NaN, 2, where, 500)).toBeUndefined();
  });
});

it("neuronBox() is where a neuron is drawn, or undefined where it is not", () => {
  const layers = [{ units: 2 }, { units: 100 }];
  const net = data(layers, [new Array(200).fill(0)]);
  const all = squares(drawn({}, net));
  const boxes = [
    { layer: 0, unit: 1 },
    { layer: 1, unit: 99 },
  ].map((neuron) => neuronBox(neuron, layers, frame(200, 100), STYLE));
  expect(boxes.map((box) => [box!.left, box!.top, box!.right - box!.left, box!.bottom - box!.top])).toEqual([
    all[1],
    all.at(-1),
  ]);
  for (const neuron of [
    { layer: 1, unit: 1 },
    { layer: 2, unit: 0 },
    { layer: 0, unit: -1 },
  ]) {
    expect(neuronBox(neuron, layers, frame(200, 100), STYLE)).toBeUndefined();
  }
});

it("networkPart() of an index beyond all neurons and weights is undefined", () => {
  const layers = [{ units: 2 }, { units: 3 }];
  expect(networkPart({ layers }, 10)).toEqual({ layer: 1, unit: 2, from: 1 });
  expect(networkPart({ layers }, 11)).toBeUndefined();
});

it("network().summarize says the shape, and the heaviest weight", () => {
  const layer = network(STYLE);
  expect(layer.summarize!(data([{ units: 2 }, { units: 1 }], [[0.5, -1.25]]))).toBe(
    "A network of 2, 1 neurons, from inputs to outputs. The heaviest of its 2 weights is −1.25.",
  );
  expect(layer.summarize!(data([{ units: 2 }, { units: 1 }], [[0.5, Number.NaN]]))).toContain(
    "Not finite: 1 of 2 weights.",
  );
  expect(layer.summarize!(wide([]))).toBe("A network without layers.");
});

it.each<[NetworkOptions, string]>([
  [{ inputs: [3 as never] }, "network: inputs must be a list of texts, got [3]."],
  [{ positive: "" }, 'network: positive must be a text that is not empty, got "".'],
  [{ negative: "" }, 'network: negative must be a text that is not empty, got "".'],
  [{ minSide: 0 }, "network: minSide must be a finite number of at least 1, got 0."],
  [{ side: 10 }, "network: side must be a finite number of at least 18, got 10."],
  [{ edgeWidth: Number.NaN }, "network: edgeWidth must be a finite number above 0, got NaN."],
  [{ halfWeight: 0 }, "network: halfWeight must be a finite number above 0, got 0."],
  [{ faded: 1.1 }, "network: faded must be in [0, 1], got 1.1."],
  [{ fontSize: -1 }, "network: fontSize must be a finite number above 0, got -1."],
  [{ formatValue: 1 as never }, "network: formatValue must be a function, got 1."],
])("network() refuses %o", (options, message) => {
  expect(() => network(options)).toThrow(message);
});

it.each<[NetworkData, string]>([
  [data([{ units: 1 }, { units: 1 }], []), "network: weights must hold 1 arrays, one between layers, got 0."],
  [data([{ units: 2 }, { units: 3 }], [[1]]), "network: weights[0] must hold 3 · 2 = 6 numbers, got 1."],
  [data([{ units: -1 }], []), "network: layers[0].units must be an integer of at least 0, got -1."],
  [{ ...wide([1, 2]), biases: [new Float32Array(1)] }, "network: biases[0] must hold 2 numbers, got 1."],
  [{ ...wide([1, 2]), biases: [] }, "network: biases must hold 1 arrays, one a layer but the first, got 0."],
  [
    data([{ units: 1, fields: new Float32Array(4) }], []),
    "network: layers[0].size must be an integer of at least 1, got undefined.",
  ],
  [
    data([{ units: 1, size: 3, fields: new Float32Array(4) }], []),
    "network: layers[0].fields must hold 1 · 3 · 3 = 9 numbers, got 4.",
  ],
  [
    data([{ units: 1, range: [1, 0] }], []),
    'network: layers[0].range must be two rising finite numbers, or "own", got [1, 0].',
  ],
])("network() refuses data %#", (bad, message) => {
  expect(() => drawn({}, bad)).toThrow(message);
});

import { describe, expect, it } from "vitest";
import { frame, only, record } from "../../test/recorder.ts";
import { type FlowOptions, flow } from "./flow.ts";
import type { Flow, FlowData, FlowEdge, FlowNode } from "./flow-data.ts";
import { flowBox, flowLayout } from "./flow-layout.ts";
import { flowVeil } from "./flow-veil.ts";
import { ganFlow, ganSteps } from "./gan-flow.ts";

// On 200 × 100 in its natural size: two boxes, a path there and one back below.
const GRAPH: Flow = {
  width: 200,
  height: 100,
  nodes: {
    a: { box: [0, 30, 40, 40], label: "A", color: "purple" },
    b: { box: [100, 30, 40, 40], label: "B", labelSide: "below" },
    cost: { box: [160, 40, 40, 20], label: "loss", color: "blue", shape: "value" },
  },
  edges: {
    there: { from: "a", to: "b", verb: "makes" },
    back: {
      from: "b",
      to: "a",
      exit: ["bottom", 0.5],
      entry: ["bottom", 0.5],
      via: 90,
      direction: "back",
      verb: "teaches",
    },
    counts: { from: "b", to: "cost" },
  },
};
const STYLE: FlowOptions = { forward: "grey", back: "pink", plate: "white", verbFont: (size) => `${size}px serif` };

function drawn(data: FlowData = {}, options: FlowOptions = {}, where = frame(200, 100), graph = GRAPH): string[] {
  const layer = flow(graph, { ...STYLE, ...options });
  return record((context) => layer.draw(context, data, where));
}

/** What the context's setting was when it was asked to draw that. */
function at(calls: readonly string[], call: string, setting: string): string | undefined {
  const i = calls.indexOf(call);
  expect(i).toBeGreaterThan(-1);
  return only(calls.slice(0, i), setting).at(-1);
}

describe("flowLayout()", () => {
  it("shows a flow one to one in a plot of its natural size", () => {
    const { boxes, scale } = flowLayout(GRAPH, frame(200, 100));
    expect(scale).toBe(1);
    expect(boxes["a"]).toEqual({ left: 0, top: 30, right: 40, bottom: 70 });
  });

  it("spreads centres over a wider plot, and lets boxes as they are", () => {
    // Twice as wide: b's centre goes from 120 to 240.
    const { boxes, scale } = flowLayout(GRAPH, frame(400, 100));
    expect(scale).toBe(1);
    expect(boxes["b"]).toEqual({ left: 220, top: 30, right: 260, bottom: 70 });
  });

  it("shrinks boxes with the tighter side", () => {
    const { boxes } = flowLayout(GRAPH, frame(200, 50));
    expect(boxes["b"]).toEqual({ left: 110, top: 15, right: 130, bottom: 35 });
  });

  it("keeps every box of a flow that is inside inside", () => {
    for (const [w, h] of [
      [704, 392],
      [1200, 300],
      [320, 900],
      [10, 10],
    ] as const) {
      for (const { left, top, right, bottom } of Object.values(flowLayout(ganFlow, frame(w, h)).boxes)) {
        expect(left).toBeGreaterThanOrEqual(-1e-9);
        expect(top).toBeGreaterThanOrEqual(-1e-9);
        expect(right).toBeLessThanOrEqual(w + 1e-9);
        expect(bottom).toBeLessThanOrEqual(h + 1e-9);
      }
    }
  });

  it("begins at the plot's corner", () => {
    const plot = { left: 50, top: 10, right: 250, bottom: 110 };
    expect(flowLayout(GRAPH, { plot }).boxes["a"]).toEqual({ left: 50, top: 40, right: 90, bottom: 80 });
  });
});

it("flowBox() is the layout's box of one node, for as long as the plot is the same", () => {
  const boxOf = flowBox(GRAPH, "b");
  expect(boxOf(frame(200, 100))).toEqual(flowLayout(GRAPH, frame(200, 100)).boxes["b"]);
  expect(boxOf(frame(200, 100))).toBe(boxOf(frame(200, 100)));
  expect(boxOf(frame(200, 50))).toEqual(flowLayout(GRAPH, frame(200, 50)).boxes["b"]);
  expect(() => flowBox(GRAPH, "c")).toThrow('flowBox: id must be a node (a, b, cost), got "c".');
});

describe("flow() draws", () => {
  it("a path dashed, and an arrowhead before the box it leads to", () => {
    const calls = drawn();
    // From 40 + 4 to 100 − 4, less 0.8 · 6.5 of the head.
    expect(calls).toContain("moveTo(44,50)");
    expect(calls).toContain("lineTo(90.8,50)");
    expect(at(calls, "moveTo(44,50)", "setLineDash")).toBe("setLineDash(3,5)");
    expect(at(calls, "moveTo(44,50)", "strokeStyle")).toBe("strokeStyle=grey");
    expect(calls).toContain("moveTo(96,50)");
  });

  it("what flows back in its own colour", () => {
    expect(at(drawn(), "moveTo(120,74)", "strokeStyle")).toBe("strokeStyle=pink");
  });

  it("a picture's box blank, in a frame of its colour if it has one", () => {
    const calls = drawn();
    expect(at(calls, "roundRect(0,30,40,40,2)", "fillStyle")).toBe("fillStyle=white");
    expect(at(calls, "roundRect(-1,29,42,42,3)", "strokeStyle")).toBe("strokeStyle=purple");
    expect(only(calls, "roundRect")).toHaveLength(3);
    const bare = { ...GRAPH, nodes: { ...GRAPH.nodes, a: { ...GRAPH.nodes["a"]!, framed: false } } };
    expect(only(drawn({}, {}, frame(200, 100), bare), "roundRect")).toHaveLength(2);
  });

  it("labels over, under and beside boxes, and verbs over paths", () => {
    const texts = only(drawn(), "fillText");
    // 12 pixels: 0.65 of it above, 1.35 below. The verb: 13 pixels, 0.6 of it above the middle of 44 … 90.8.
    expect(texts).toContain("fillText(A,0,22.2)");
    expect(texts).toContain("fillText(B,100,86.2)");
    expect(texts).toContain("fillText(makes,67.4,42.2)");
    const beside = { ...GRAPH, nodes: { ...GRAPH.nodes, b: { ...GRAPH.nodes["b"]!, labelSide: "right" } } } as Flow;
    expect(only(drawn({}, {}, frame(200, 100), beside), "fillText")).toContain("fillText(B,149.6,67.6)");
  });

  it("a verb where it is told to", () => {
    const edges = { ...GRAPH.edges, there: { ...GRAPH.edges["there"]!, verbAt: [60, 20] as const } };
    expect(only(drawn({}, {}, frame(400, 100), { ...GRAPH, edges }), "fillText")).toContain("fillText(makes,120,20)");
  });

  it("no verb that is longer than its path", () => {
    // "teaches" is 42 wide by the recorder; "makes" 30, on a path of 46.8 + 13 of grace.
    const edges = { ...GRAPH.edges, there: { ...GRAPH.edges["there"]!, verb: "generates them" } }; // 84
    const texts = only(drawn({}, {}, frame(200, 100), { ...GRAPH, edges }), "fillText").join();
    expect(texts).toContain("teaches");
    expect(texts).not.toContain("generates");
  });

  it("no verbs where they would be too small to read", () => {
    expect(only(drawn({}, {}, frame(100, 50)), "fillText").join()).not.toContain("makes");
  });

  it("a figure beside its bar, over its name", () => {
    const calls = drawn({ values: { cost: "0.6" } });
    expect(calls).toContain("fillRect(160,40,3,20)");
    // x: 160 + 3 + 0.6 · 12. Middle 50: 9 above and 10.2 below.
    expect(only(calls, "fillText")).toEqual(
      expect.arrayContaining(["fillText(0.6,170.2,41)", "fillText(loss,170.2,60.2)"]),
    );
    expect(at(calls, "fillText(0.6,170.2,41)", "font")).toBe("font=600 18px test");
  });

  it("a figure that does not fit smaller, down to what can be read", () => {
    // 6 letters are 36 wide, room is 200 − 170.2 = 29.8: 18 · 29.8 / 36 = 14.9, to half a pixel.
    const calls = drawn({ values: { cost: "0.6666" } });
    expect(at(calls, "fillText(0.6666,170.2,41)", "font")).toBe("font=600 14.5px test");
    const long = drawn({ values: { cost: "not a finite number" } });
    expect(at(long, "fillText(not a finite number,170.2,41)", "font")).toBe("font=600 8px test");
  });
});

describe("flow() in motion", () => {
  const offset = (data: FlowData, time: number, options: FlowOptions = {}): string[] =>
    only(drawn(data, options, { ...frame(200, 100), time }), "lineDashOffset");

  it("moves its dashes on by one in a period, along their paths", () => {
    // 3 + 5 = 8 pixels in 900 ms; a quarter of that after 225 ms.
    expect(offset({ moving: true }, 225)[0]).toBe("lineDashOffset=-2");
    expect(offset({ moving: true }, 225 + 900)[0]).toBe("lineDashOffset=-2");
    expect(offset({ moving: true }, 225, { period: 450 })[0]).toBe("lineDashOffset=-4");
  });

  it("stands still unless told to move", () => {
    expect(offset({}, 225)).toEqual(["lineDashOffset=0", "lineDashOffset=0", "lineDashOffset=0"]);
  });

  it("moves only the paths that are at work", () => {
    expect(offset({ moving: true, active: ["there"] }, 225)).toEqual([
      "lineDashOffset=-2",
      "lineDashOffset=0",
      "lineDashOffset=0",
    ]);
  });

  it("asks for frames while something moves, and not else", () => {
    const layer = flow(GRAPH);
    expect(layer.moves!({ moving: true })).toBe(true);
    expect(layer.moves!({ moving: true, active: ["there"] })).toBe(true);
    expect(layer.moves!({ moving: true, active: ["a"] })).toBe(false);
    expect(layer.moves!({ active: ["there"] })).toBe(false);
    expect(layer.moves!({})).toBe(false);
  });
});

describe("flow() of which a part is at work", () => {
  it("fades the rest, but not what is at the ends of a path at work", () => {
    const calls = drawn({ active: ["there"] });
    expect(at(calls, "moveTo(44,50)", "globalAlpha")).toBe("globalAlpha=1");
    expect(at(calls, "moveTo(120,74)", "globalAlpha")).toBe("globalAlpha=0.28");
    expect(at(calls, "roundRect(0,30,40,40,2)", "globalAlpha")).toBe("globalAlpha=1");
    expect(at(calls, "fillRect(160,40,3,20)", "globalAlpha")).toBe("globalAlpha=0.28");
    const figure = drawn({ active: ["cost"] }, { faded: 0.5 });
    expect(at(figure, "fillRect(160,40,3,20)", "globalAlpha")).toBe("globalAlpha=1");
    expect(at(figure, "moveTo(44,50)", "globalAlpha")).toBe("globalAlpha=0.5");
  });

  it("is veiled where pictures are drawn over it", () => {
    const veil = flowVeil(GRAPH, { color: "paper" });
    const calls = (active?: string[]): string[] =>
      record((context) => veil.draw(context, active ? { active } : {}, frame(200, 100)));
    expect(only(calls(["counts"]), "fillRect")).toEqual(["fillRect(0,30,40,40)"]);
    expect(calls(["counts"])).toContain("globalAlpha=0.72");
    expect(only(calls(), "fillRect")).toEqual([]);
  });

  it("refuses a name that it does not know", () => {
    const message = 'flow: active must name parts or paths of the flow, got "nowhere".';
    expect(() => drawn({ active: ["nowhere"] })).toThrow(message);
    const veil = flowVeil(GRAPH, { color: "paper" });
    expect(() => record((context) => veil.draw(context, { active: ["nowhere"] }, frame(9, 9)))).toThrow(message);
  });
});

describe("flow().nearest", () => {
  const layer = flow(GRAPH);
  const find = (x: number, y: number, radius = 10) =>
    layer.nearest!({ values: { cost: "0.6" } }, x, y, frame(200, 100), radius);

  it("finds the part under the pointer", () => {
    // 7 from its left edge; in its middle out of reach of its outline, and found nevertheless.
    expect(find(7, 60)).toEqual({ index: 0, x: 20, y: 50, distance: 7, values: [["part", "A"]] });
    expect(find(20, 50, 10)).toMatchObject({ index: 0, distance: 10 });
    expect(find(165, 45)!.values).toEqual([
      ["part", "loss"],
      ["value", "0.6"],
    ]);
  });

  it("finds the path that passes nearest", () => {
    const hit = find(70, 52)!;
    expect(hit).toMatchObject({ index: 3, x: 70, y: 50, distance: 2 });
    expect(hit.values).toEqual([
      ["from", "A"],
      ["to", "B"],
      ["does", "makes"],
    ]);
    expect(find(70, 88)!.index).toBe(4);
  });

  it("finds nothing beyond its radius, nor for what is no place", () => {
    expect(find(70, 65, 5)).toBeUndefined();
    expect(find(Number.NaN, 50, 500)).toBeUndefined();
  });
});

it("flow().summarize says how much there is, how much is at work, and the figures", () => {
  const layer = flow(GRAPH);
  expect(layer.summarize!({})).toBe("3 parts and 3 paths between them, 3 at work.");
  expect(layer.summarize!({ active: ["there"], values: { cost: "0.6" } })).toBe(
    "3 parts and 3 paths between them, 1 at work. loss 0.6.",
  );
});

it("ganFlow is a flow, every part of which is on a path", () => {
  const graph: Flow = ganFlow;
  expect(() => flow(graph)).not.toThrow();
  const reached = new Set(Object.values(graph.edges).flatMap(({ from, to }) => [from, to]));
  expect([...reached].toSorted()).toEqual(Object.keys(graph.nodes).toSorted());
});

it("ganSteps name paths that hang together, from the noise back to the network that takes the step", () => {
  for (const [network, ids] of Object.entries(ganSteps)) {
    const path = ids.map((id): FlowEdge => ganFlow.edges[id]);
    const reached = new Set(["noise", "real"]);
    for (const { from, to } of path) {
      expect(reached).toContain(from);
      reached.add(to);
    }
    expect(path.at(-1)).toMatchObject({ to: network, direction: "back" });
  }
});

const node: FlowNode = { box: [0, 0, 10, 10] };
const edge: FlowEdge = { from: "a", to: "b" };
const nodes = { a: node, b: node };

it.each<[Partial<Flow>, string]>([
  [{ width: 0 }, "flow: width must be a finite number above 0, got 0."],
  [{ height: Number.NaN }, "flow: height must be a finite number above 0, got NaN."],
  [{ nodes: { a: { box: [0, 0, -1, 1] } } }, "flow: nodes.a.box must be left, top, width and height, the last two"],
  [{ nodes: { a: { ...node, color: "" } } }, 'flow: nodes.a.color must be a text that is not empty, got "".'],
  [
    { nodes: { a: { ...node, shape: "disc" as never } } },
    'flow: nodes.a.shape must be "picture" or "value", got "disc".',
  ],
  [
    { nodes: { a: { ...node, labelSide: "in" as never } } },
    'flow: nodes.a.labelSide must be "above", "below" or "right"',
  ],
  [{ edges: { ab: { from: "a", to: "c" } } }, 'flow: edges.ab.to must be a node (a, b), got "c".'],
  [{ edges: { a: edge } }, 'flow: edges must not have the id of a node, got "a".'],
  [
    { edges: { ab: { ...edge, exit: ["left", 2] } } },
    "flow: edges.ab.exit must be a side and a place in [0, 1] along it",
  ],
  [{ edges: { ab: { ...edge, entry: ["in" as never, 0] } } }, "flow: edges.ab.entry must be a side and a place"],
  [{ edges: { ab: { ...edge, via: Infinity } } }, "flow: edges.ab.via must be a finite number, got Infinity."],
  [
    { edges: { ab: { ...edge, verbAt: [0, Number.NaN] } } },
    "flow: edges.ab.verbAt must be two finite numbers, got [0, NaN].",
  ],
])("flow() refuses %o", (part, message) => {
  expect(() => flow({ width: 10, height: 10, nodes, edges: { ab: edge }, ...part })).toThrow(message);
});

it.each<[FlowOptions, string]>([
  [{ fontSize: 0 }, "flow: fontSize must be a finite number above 0, got 0."],
  [{ period: 0 }, "flow: period must be a finite number above 0, got 0."],
  [{ faded: 2 }, "flow: faded must be in [0, 1], got 2."],
  [{ back: "" }, 'flow: back must be a text that is not empty, got "".'],
  [{ verbFont: "serif" as never }, 'flow: verbFont must be a function of the size, got "serif".'],
])("flow() refuses the options %o", (options, message) => {
  expect(() => flow(GRAPH, options)).toThrow(message);
});

it.each([
  [{ color: "" }, 'flow-veil: color must be a text that is not empty, got "".'],
  [{ color: "red", faded: Number.NaN }, "flow-veil: faded must be in [0, 1], got NaN."],
])("flowVeil() refuses %o", (options, message) => {
  expect(() => flowVeil(GRAPH, options)).toThrow(message);
});

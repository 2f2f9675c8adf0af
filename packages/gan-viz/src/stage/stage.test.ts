import { afterEach, describe, expect, it, vi } from "vitest";
import { record } from "../../test/recorder.ts";
import type { Context2D, Hit, Layer } from "../layer.ts";
import type { StageOptions } from "./options.ts";
import { createPalette } from "./palette.ts";
import { createStage } from "./stage.ts";
import { themeOf } from "./theme.ts";

const size = { width: 100, height: 50, deviceWidth: 200, deviceHeight: 100 };

/** A stage on a context that does nothing, with frames that come when told to. */
function staged<Data extends object>(options: StageOptions<Data>) {
  let due: ((now: number) => void) | undefined;
  const context = new Proxy({} as Context2D, { get: () => () => undefined, set: () => true });
  const stage = createStage<Data>(
    {
      name: "test",
      context,
      palette: createPalette(
        () => themeOf(),
        (css) => css,
      ),
      requestFrame: (paint) => {
        due = paint;
        return 1;
      },
      cancelFrame: () => {
        due = undefined;
      },
    },
    options,
  );
  const tick = (now: number): boolean => {
    const paint = due;
    due = undefined;
    paint?.(now);
    return paint !== undefined;
  };
  return { stage, tick, waiting: () => due !== undefined };
}

/** A layer of one number that remembers what it drew. */
function gauge(more: Partial<Layer<number>> = {}) {
  const drawn: number[] = [];
  const times: number[] = [];
  const layer: Layer<number> = {
    id: "gauge",
    draw: (_, value, frame) => {
      drawn.push(value);
      times.push(frame.time);
    },
    blend: (from, to, t) => from + (to - from) * t,
    ...more,
  };
  return { layer, drawn, times };
}

const linear = { milliseconds: 100, ease: (t: number) => t };

afterEach(() => void vi.restoreAllMocks());

describe("a stage's transition", () => {
  it("goes from what is shown to the update, and paints no more once there", () => {
    const { layer, drawn } = gauge();
    const { stage, tick, waiting } = staged({ layers: { n: layer }, data: { n: 0 }, transition: linear });
    stage.resize(size);
    stage.update({ n: 10 });
    for (const now of [1000, 1025, 1050, 1100]) tick(now);
    expect(drawn).toEqual([0, 0, 2.5, 5, 10]);
    expect(waiting()).toBe(false);
  });

  it("begins anew from where it is when interrupted", () => {
    const { layer, drawn } = gauge();
    const { stage, tick } = staged({ layers: { n: layer }, data: { n: 0 }, transition: linear });
    stage.resize(size);
    stage.update({ n: 10 });
    tick(0);
    tick(50);
    stage.update({ n: 0 });
    for (const now of [60, 110, 160]) tick(now);
    expect(drawn).toEqual([0, 0, 5, 5, 2.5, 0]);
  });

  it("is not spoilt by a layer that blends into the same array again and again", () => {
    const held = new Float32Array(1);
    const drawn: number[] = [];
    const layer: Layer<Float32Array> = {
      id: "held",
      draw: (_, data) => void drawn.push(data[0]!),
      blend(from, to, t) {
        held[0] = from[0]! + (to[0]! - from[0]!) * t;
        return held;
      },
    };
    const data = { v: new Float32Array([0]) };
    const { stage, tick } = staged({ layers: { v: layer }, data, transition: linear });
    stage.resize(size);
    stage.update({ v: new Float32Array([8]) });
    tick(0);
    tick(50);
    stage.update({ v: new Float32Array([0]) });
    for (const now of [50, 75, 100, 150]) tick(now);
    // From 4: a quarter of the way is 3, half is 2. Were 4 overwritten on the way, half would be 1.5.
    expect(drawn).toEqual([0, 0, 4, 4, 3, 2, 0]);
  });

  it("does not happen without motion, unseen, before the first paint, from nothing or to nothing", () => {
    const { layer, drawn } = gauge();
    const { stage, tick } = staged<{ n: number }>({ layers: { n: layer }, transition: linear });
    stage.update({ n: 1 });
    stage.update({ n: 2 });
    stage.resize(size);
    stage.allowMotion(false);
    stage.update({ n: 3 });
    tick(0);
    stage.allowMotion(true);
    stage.show(false);
    stage.update({ n: 4 });
    stage.show(true);
    tick(10);
    stage.update({ n: null });
    tick(20);
    stage.update({ n: 5 });
    tick(30);
    expect(drawn).toEqual([2, 3, 4, 5]);
  });

  it("ends at once when motion stops being welcome", () => {
    const { layer, drawn } = gauge();
    const { stage, tick, waiting } = staged({ layers: { n: layer }, data: { n: 0 }, transition: linear });
    stage.resize(size);
    stage.update({ n: 10 });
    tick(0);
    tick(50);
    stage.allowMotion(false);
    tick(60);
    expect(drawn.at(-1)).toBe(10);
    expect(waiting()).toBe(false);
  });

  it("of a layer whose blend throws is told once, and its data change at once", () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    const blend = () => {
      throw new Error("no");
    };
    const { layer, drawn } = gauge({ blend });
    const { stage, tick } = staged({ layers: { n: layer }, data: { n: 0 }, transition: linear });
    stage.resize(size);
    for (const n of [1, 2]) {
      stage.update({ n });
      tick(n);
    }
    expect(drawn).toEqual([0, 1, 2]);
    expect(error).toHaveBeenCalledTimes(1);
  });
});

describe("a stage's time", () => {
  it("runs while a layer moves, leaves pauses out, and stands still without motion", () => {
    const { layer, times } = gauge({ moves: (value) => value > 0 });
    const { stage, tick, waiting } = staged({ layers: { n: layer }, data: { n: 1 } });
    stage.resize(size);
    for (const now of [1000, 1016, 1032]) tick(now);
    expect(times).toEqual([0, 0, 16, 32]);
    tick(90_000); // a tab that was away: no more than a tenth of a second
    expect(times.at(-1)).toBe(132);
    stage.show(false);
    expect(waiting()).toBe(false);
    stage.show(true);
    tick(200_000);
    expect(times.at(-1)).toBe(132);
    stage.allowMotion(false);
    tick(200_016);
    expect(times.at(-1)).toBe(132);
    expect(waiting()).toBe(false);
  });

  it("asks for no frames while nothing moves", () => {
    const { layer } = gauge({ moves: (value) => value > 0 });
    const { stage, tick, waiting } = staged({ layers: { n: layer }, data: { n: 0 } });
    stage.resize(size);
    expect(waiting()).toBe(false);
    stage.update({ n: 1 });
    tick(0);
    expect(waiting()).toBe(true);
    stage.update({ n: 0 });
    tick(16);
    expect(waiting()).toBe(false);
  });
});

describe("a stage out of sight", () => {
  it("paints nothing, and once when it is seen again, if anything changed", () => {
    const { layer, drawn } = gauge();
    const { stage, tick } = staged({ layers: { n: layer }, data: { n: 0 } });
    stage.resize(size);
    stage.show(false);
    for (const n of [1, 2, 3]) stage.update({ n });
    expect(tick(0)).toBe(false);
    stage.show(true);
    expect(tick(1)).toBe(true);
    expect(drawn).toEqual([0, 3]);
    stage.show(false);
    stage.show(true);
    expect(tick(2)).toBe(false);
  });
});

describe("a stage's domains", () => {
  it("are new in the frame at once, in the picture with the next frame, and home stays", () => {
    const { layer, drawn } = gauge();
    const { stage, tick } = staged({ layers: { n: layer }, data: { n: 0 }, xDomain: [0, 10] });
    stage.resize(size);
    const before = stage.frame;
    stage.setDomains({ x: [0, 5] });
    expect(stage.frame?.xDomain).toEqual([0, 5]);
    expect(stage.frame?.yDomain).toEqual([0, 1]);
    expect(before?.xDomain).toEqual([0, 10]);
    expect(drawn).toHaveLength(1);
    tick(0);
    expect(drawn).toHaveLength(2);
    expect(stage.home).toEqual({ x: [0, 10], y: [0, 1] });
    expect(() => stage.setDomains({ y: [1, 1] })).toThrow(
      "test: yDomain must be two different finite numbers, got [1, 1].",
    );
    expect(stage.frame?.yDomain).toEqual([0, 1]);
  });
});

describe("a stage's nearest datum", () => {
  const at = (x: number, y: number, index: number): Layer<number> => ({
    id: "at",
    draw() {},
    nearest(_, px, py): Hit {
      return { index, x, y, distance: Math.hypot(px - x, py - y), values: [] };
    },
  });
  const layers = { low: at(10, 10, 1), high: at(10, 10, 2), far: at(30, 10, 3) };

  it("is that of the layer on top among equals, of those that are shown", () => {
    const { stage } = staged({ layers, data: { low: 0, high: 0, far: 0 } });
    expect(stage.nearest(10, 10)).toBeUndefined(); // no size yet
    stage.resize(size);
    expect(stage.nearest(12, 10)).toMatchObject({ index: 2, layer: "high", distance: 2 });
    expect(stage.nearest(28, 10)).toMatchObject({ index: 3, layer: "far" });
    stage.update({ high: null });
    expect(stage.nearest(12, 10)).toMatchObject({ index: 1, layer: "low" });
  });

  it("is none beyond the radius, outside the plot, and at a place that is none", () => {
    const { stage } = staged({ layers, data: { low: 0 }, margin: 8 });
    stage.resize(size);
    expect(stage.nearest(32, 10)).toBeDefined();
    expect(stage.nearest(33, 10)).toBeUndefined();
    expect(stage.nearest(12, 10, 1.5)).toBeUndefined();
    expect(stage.nearest(7, 10)).toBeUndefined();
    expect(stage.nearest(Number.NaN, 10)).toBeUndefined();
    expect(stage.nearest(10, 10, Number.NaN)).toBeUndefined();
  });
});

describe("a stage says", () => {
  it("what its layers say, in painting order, and leaves out those that are hidden or fail", () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const says = (text: string): Layer<number> => ({ id: "says", draw() {}, summarize: (n) => `${text} ${n}.` });
    const broken: Layer<number> = {
      id: "broken",
      draw() {},
      summarize() {
        throw new Error("no");
      },
    };
    const layers = { a: says("First"), broken, b: says("Second"), c: says("Third") };
    const { stage } = staged({ layers, data: { a: 1, broken: 0, b: 2, c: null } });
    expect(stage.summary()).toBe("First 1. Second 2.");
  });

  it.each<[Partial<StageOptions<object>>, string]>([
    [{ margin: -1 }, "test: margin must be a finite number of at least 0, got -1."],
    [{ margin: { left: Number.NaN } }, "test: margin.left must be a finite number of at least 0, got NaN."],
    [{ aspect: "square" as never }, 'test: aspect must be one of "free", "equal", got "square".'],
    [
      { transition: { milliseconds: -1 } },
      "test: transition.milliseconds must be a finite number of at least 0, got -1.",
    ],
    [{ transition: { milliseconds: 1, ease: 3 as never } }, "test: transition.ease must be a function, got 3."],
    [{ data: { ghost: 1 } as never }, 'test: update must name layers (there are none), got "ghost".'],
  ])("what is wrong with %o", (options, message) => {
    expect(() => staged({ layers: {}, ...options })).toThrow(message);
  });
});

describe("a stage drawn on another context", () => {
  it("is drawn to the size asked for, at rest, with no overlay", () => {
    const { layer } = gauge({
      draw: (context, value, frame) => context.fillRect(frame.x(0.5), frame.y(0.5), value, frame.time),
    });
    const { stage, tick } = staged({ layers: { n: layer }, data: { n: 0 }, transition: linear, background: "red" });
    stage.resize(size);
    stage.update({ n: 9 });
    tick(0);
    stage.overlay((context) => context.fillRect(7, 7, 7, 7));
    const calls = record((context) => stage.drawOn(context, { width: 300, height: 200, scale: 4 }));
    expect(calls.filter((call) => call.startsWith("fillRect"))).toEqual([
      "fillRect(0,0,300,200)",
      "fillRect(150,100,9,0)",
    ]);
    expect(calls).toContain("setTransform(4,0,0,4,0,0)");
    const all = record((context) => stage.drawOn(context, { overlays: true }));
    expect(all.filter((call) => call.startsWith("fillRect")).at(-1)).toBe("fillRect(7,7,7,7)");
  });

  it("needs a size, its own or another", () => {
    const { stage } = staged({ layers: {} });
    expect(() => record((context) => stage.drawOn(context))).toThrow(
      "test: width must be a finite number above 0, got 0.",
    );
  });
});

it("a released stage paints no more, whatever comes", () => {
  const { layer, drawn } = gauge();
  const { stage, tick } = staged({ layers: { n: layer }, data: { n: 0 }, transition: linear });
  stage.resize(size);
  stage.update({ n: 1 });
  stage.release();
  stage.release();
  stage.update({ n: 2 });
  stage.setDomains({ x: [3, 4] });
  stage.show(false);
  stage.show(true);
  stage.allowMotion(false);
  stage.overlay(() => {})();
  stage.resize(size);
  stage.repaint();
  stage.paintNow();
  expect(tick(0)).toBe(false);
  expect(drawn).toEqual([0]);
});

import { expect, it } from "vitest";
import { frame, only, record } from "../../test/recorder.ts";
import type { Frame, Layer } from "../layer.ts";
import { type InsetOptions, inset } from "./inset.ts";
import { points } from "./points.ts";

const BOX = { left: 40, top: 10, right: 80, bottom: 30 };

/** A layer that shows what frame it is given. */
function spy(more: Partial<Layer<number>> = {}): Layer<number> & { seen: Frame[] } {
  const seen: Frame[] = [];
  return { id: "spy", seen, draw: (_, __, given) => void seen.push(given), ...more };
}

function drawn(layer: Layer<number>, options: InsetOptions, outer: Frame = frame(100, 50)): string[] {
  return record((context) => inset(layer, options).draw(context, 1, outer));
}

it("inset() gives its layer a frame of the box's size, and domains of its own", () => {
  const layer = spy();
  const calls = drawn(layer, { box: BOX, xDomain: [-2, 2], yDomain: [0, 10] });
  const [inner] = layer.seen;
  expect([inner!.width, inner!.height]).toEqual([40, 20]);
  expect(inner!.plot).toEqual({ left: 0, top: 0, right: 40, bottom: 20 });
  // −2 … 2 on 40 pixels is 10 a unit; 0 … 10 on 20 is 2 a unit, upwards.
  expect([inner!.x(-2), inner!.x(0), inner!.x(2), inner!.y(0), inner!.y(10)]).toEqual([0, 20, 40, 20, 0]);
  expect(calls.slice(0, 5)).toEqual(["save()", "translate(40,10)", "beginPath()", "rect(0,0,40,20)", "clip()"]);
  expect(calls.at(-1)).toBe("restore()");
});

it("inset() takes the domains of the frame where it has none, as they are now", () => {
  const layer = spy();
  drawn(layer, { box: BOX }, { ...frame(100, 50), xDomain: [3, 5] });
  expect(layer.seen[0]!.xDomain).toEqual([3, 5]);
  expect(layer.seen[0]!.x(4)).toBe(20);
});

it("inset() keeps what is not finite not finite", () => {
  const layer = spy();
  drawn(layer, { box: BOX });
  expect([layer.seen[0]!.x(Number.NaN), layer.seen[0]!.y(Infinity)]).toEqual([Number.NaN, -Infinity]);
});

it("inset() passes on time, colours and type of the frame around it", () => {
  const layer = spy();
  const outer = { ...frame(100, 50), time: 70, color: (css: string) => `page's ${css}` };
  drawn(layer, { box: BOX }, outer);
  outer.time = 90;
  expect(layer.seen[0]!.time).toBe(90);
  expect(layer.seen[0]!.color("red")).toBe("page's red");
  expect(layer.seen[0]!.font(11, 600)).toBe("600 11px test");
});

it("inset() cuts its layer off at the plot, or at the box if it bleeds", () => {
  const cut = drawn(spy(), { box: BOX, margin: 5 });
  expect(only(cut, "rect")).toEqual(["rect(0,0,40,20)", "rect(5,5,30,10)"]);
  const whole = drawn(spy({ bleeds: true }), { box: BOX, margin: 5 });
  expect(only(whole, "rect")).toEqual(["rect(0,0,40,20)"]);
});

it("inset() with margins larger than the box maps everything to its middle", () => {
  const layer = spy();
  drawn(layer, { box: BOX, margin: 99 });
  expect([layer.seen[0]!.x(0), layer.seen[0]!.x(1), layer.seen[0]!.y(0)]).toEqual([20, 20, 10]);
});

it("inset() fills its box and rounds its corners", () => {
  const calls = drawn(spy(), { box: BOX, background: "white", radius: 3 });
  expect(only(calls, "roundRect")).toEqual(["roundRect(0,0,40,20,3)"]);
  expect(calls).toContain("fillRect(0,0,40,20)");
});

it("inset() makes one frame, and another only when its box or the frame around it changes", () => {
  const layer = spy();
  let right = 80;
  const set = inset(layer, { box: () => ({ ...BOX, right }) });
  const outer = frame(100, 50);
  for (const next of [80, 80, 90]) {
    right = next;
    record((context) => set.draw(context, 1, outer));
  }
  record((context) => set.draw(context, 1, frame(100, 50)));
  expect(layer.seen[1]).toBe(layer.seen[0]);
  expect(layer.seen[2]).not.toBe(layer.seen[1]);
  expect(layer.seen[3]).not.toBe(layer.seen[2]);
});

it("inset() goes where its box goes", () => {
  let box = BOX;
  const set = inset(spy(), { box: () => box });
  const outer = frame(100, 50);
  const goes = (next: typeof BOX): string[] => {
    box = next;
    return only(
      record((context) => set.draw(context, 1, outer)),
      "translate",
    );
  };
  expect(goes(BOX)).toEqual(["translate(40,10)"]);
  expect(goes({ ...BOX, top: 20, bottom: 40 })).toEqual(["translate(40,20)"]);
  expect(goes({ left: 50, top: 20, right: 90, bottom: 40 })).toEqual(["translate(50,20)"]);
});

it.each([
  { ...BOX, right: 40 },
  { ...BOX, bottom: 9 },
  { ...BOX, left: Number.NaN },
  { ...BOX, right: Infinity },
])("inset() of %o draws nothing and finds nothing", (box) => {
  const layer = spy({ nearest: () => ({ index: 0, x: 0, y: 0, distance: 0, values: [] }) });
  expect(drawn(layer, { box: () => box })).toEqual([]);
  expect(inset(layer, { box: () => box }).nearest!(1, 50, 20, frame(100, 50), 99)).toBeUndefined();
});

it("inset() gives the context back as it was, though its layer throws", () => {
  const calls: string[] = [];
  const failing = spy({
    draw() {
      throw new Error("lost");
    },
  });
  const set = inset(failing, { box: BOX });
  const throwing = record((context) => {
    try {
      set.draw(context, 1, frame(100, 50));
    } catch (error) {
      calls.push(String(error));
    }
  });
  expect(calls).toEqual(["Error: lost"]);
  expect(throwing.at(-1)).toBe("restore()");
});

it("inset().nearest asks its layer in the layer's pixels, and answers in the frame's", () => {
  const asked: number[] = [];
  const layer = spy({
    nearest(_, x, y) {
      asked.push(x, y);
      return { index: 7, x: x + 1, y, distance: 1, values: [["a", "b"]] };
    },
  });
  const set = inset(layer, { box: BOX });
  expect(set.nearest!(1, 50, 12, frame(100, 50), 9)).toEqual({
    index: 7,
    x: 51,
    y: 12,
    distance: 1,
    values: [["a", "b"]],
  });
  expect(asked).toEqual([10, 2]);
  expect(set.nearest!(1, 39, 12, frame(100, 50), 9)).toBeUndefined();
});

it("inset() says, blends and moves what its layer does, and no more", () => {
  const full = inset(spy({ summarize: (n) => `${n}.`, blend: (a, b, t) => a + (b - a) * t, moves: (n) => n > 0 }), {
    box: BOX,
  });
  expect([full.summarize!(3), full.blend!(1, 3, 0.5), full.moves!(0)]).toEqual(["3.", 2, false]);
  const bare = inset(spy(), { box: BOX });
  expect([bare.nearest, bare.summarize, bare.blend, bare.moves]).toEqual([undefined, undefined, undefined, undefined]);
});

it("inset() of points draws them where its box has them", () => {
  const set = inset(points(), { box: BOX, xDomain: [-1, 1], yDomain: [-1, 1] });
  const calls = record((context) => set.draw(context, new Float32Array([0, 0, 5, 0]), frame(100, 50)));
  expect(only(calls, "arc")).toEqual(["arc(20,10,2.5)"]);
});

it.each<[Partial<InsetOptions>, string]>([
  [{ box: { ...BOX, top: Number.NaN } }, "inset: box must be four finite edges, or a function, got an object"],
  [{ xDomain: [1, 1] }, "inset: xDomain must be two different finite numbers, got [1, 1]."],
  [{ yDomain: [0, Infinity] }, "inset: yDomain must be two different finite numbers, got [0, Infinity]."],
  [{ margin: -1 }, "inset: margin must be a finite number of at least 0, got -1."],
  [{ radius: Number.NaN }, "inset: radius must be a finite number of at least 0, got NaN."],
  [{ background: "" }, 'inset: background must be a text that is not empty, got "".'],
])("inset() refuses %o", (options, message) => {
  expect(() => inset(spy(), { box: BOX, ...options })).toThrow(message);
});

it("inset() refuses what is no layer", () => {
  expect(() => inset({} as never, { box: BOX })).toThrow("inset: layer must be a layer, got an object with keys none.");
});

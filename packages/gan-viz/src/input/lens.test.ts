import { describe, expect, it } from "vitest";
import { frame as square } from "../../test/recorder.ts";
import type { Frame } from "../layer.ts";
import type { Domains } from "./constrain.ts";
import { createGrip } from "./grip.ts";
import { createLens, type ZoomSurface } from "./lens.ts";
import type { Pointer } from "./pointers.ts";
import { unprojectX, unprojectY } from "./unproject.ts";

const home: Domains = { x: [0, 10], y: [0, 10] };

/** A view of 100 × 100 pixels that only keeps its domains. */
function view(): ZoomSurface & { frame: Frame } {
  const it = {
    canvas: undefined as never,
    home,
    frame: { ...square(100, 100), xDomain: home.x, yDomain: home.y } as Frame,
    overlay: () => () => {},
    repaint: () => {},
    setDomains({ x, y }: Partial<Domains>) {
      it.frame = { ...it.frame, xDomain: x ?? it.frame.xDomain, yDomain: y ?? it.frame.yDomain };
    },
  };
  return it;
}

function lensOn(on: ZoomSurface, extent = home, told: [Domains, number][] = []) {
  return createLens(on, { home, extent, maxZoom: 8 }, (domains, level) => told.push([domains, level]));
}

const WIDE: Domains = { x: [-100, 100], y: [-100, 100] };

it("createLens() zooms about the place pointed at: the datum there stays there", () => {
  const on = view();
  const lens = lensOn(on);
  lens.zoomAt(4, 20, 30); // data (2, 7)
  expect(on.frame.xDomain).toEqual([1.5, 4]);
  expect(on.frame.yDomain).toEqual([5.25, 7.75]);
  expect([unprojectX(on.frame, 20), unprojectY(on.frame, 30)]).toEqual([2, 7]);
  expect(lens.level).toBe(4);
});

it("createLens() at its highest level keeps the datum under the pointer too, and then changes nothing", () => {
  const on = view();
  const lens = lensOn(on);
  expect(lens.zoomAt(100, 20, 30)).toBe(true);
  expect(lens.level).toBeCloseTo(8, 9);
  expect(unprojectX(on.frame, 20)).toBeCloseTo(2, 9);
  expect(lens.zoomAt(2, 20, 30)).toBe(false);
});

it("createLens() pans by pixels as they are seen: dragged rightwards, what was at the left comes in", () => {
  const on = view();
  const lens = lensOn(on, WIDE);
  lens.panBy(10, 20); // 1 to the right, 2 down
  expect([on.frame.xDomain, on.frame.yDomain]).toEqual([
    [-1, 9],
    [2, 12],
  ]);
});

it("createLens() at home cannot pan, and says so", () => {
  expect(lensOn(view()).panBy(10, 0)).toBe(false);
});

it("createLens() goes home exactly, and tells every change with its level", () => {
  const on = view();
  const told: [Domains, number][] = [];
  const lens = lensOn(on, home, told);
  lens.zoomAt(2, 0, 100);
  lens.reset();
  expect(on.frame.xDomain).toBe(home.x);
  expect(told).toEqual([
    [{ x: [0, 5], y: [0, 5] }, 2],
    [home, 1],
  ]);
});

it("createLens() zoomed in and out again is where it was", () => {
  const on = view();
  const lens = lensOn(on);
  for (const factor of [2, 1.3, 1.7]) lens.zoomAt(factor, 10, 80);
  for (const factor of [2, 1.3, 1.7]) lens.zoomAt(1 / factor, 60, 20);
  expect(on.frame.xDomain[0]).toBeCloseTo(0, 9);
  expect(on.frame.xDomain[1]).toBeCloseTo(10, 9);
});

describe("createLens() changes nothing", () => {
  it.each([Number.NaN, 0, -1, Infinity])("for a factor of %d that is none", (factor) => {
    const on = view();
    lensOn(on).zoomAt(factor, Number.NaN, 50);
    expect(on.frame.xDomain).toEqual([0, 10]);
  });

  it("by a pan that is no number, or on a plot of no size", () => {
    const on = view();
    expect(lensOn(on, WIDE).panBy(Number.NaN, 0)).toBe(false);
    on.frame = { ...on.frame, plot: { left: 0, top: 0, right: 0, bottom: 0 } };
    expect(lensOn(on, WIDE).zoomAt(2, 0, 0)).toBe(false);
    expect(lensOn(on, WIDE).panBy(1, 1)).toBe(false);
  });
});

/** Pointers that are held, by their places. */
function held(kind: Pointer["kind"], ...places: [number, number][]): Map<number, Pointer> {
  const common = { kind, pressure: 0.5, eraser: false, shift: false, pressed: true, primary: true };
  return new Map(places.map(([x, y], id) => [id, { ...common, id, x, y }]));
}

it("createGrip() keeps what a mouse took hold of under it, also after it went beyond a limit", () => {
  const on = view();
  const lens = lensOn(on);
  lens.zoomAt(2, 50, 50); // [2.5, 7.5] on both axes
  const grip = createGrip(on, lens, "two");
  grip.take(held("mouse", [50, 50]));
  grip.follow(held("mouse", [70, 40]));
  expect(unprojectX(on.frame, 70)).toBeCloseTo(5, 9);
  expect(unprojectY(on.frame, 40)).toBeCloseTo(5, 9);
  grip.follow(held("mouse", [900, 40]));
  expect(on.frame.xDomain[0]).toBe(0);
  grip.follow(held("mouse", [60, 50]));
  expect(unprojectX(on.frame, 60)).toBeCloseTo(5, 9);
});

it("createGrip() of two fingers keeps the datum between them, and scales as they part", () => {
  const on = view();
  const lens = lensOn(on);
  const grip = createGrip(on, lens, "two");
  grip.take(held("touch", [40, 50], [60, 50])); // 20 apart about (5, 5)
  grip.follow(held("touch", [30, 60], [70, 60])); // 40 apart about pixel (50, 60)
  expect(lens.level).toBeCloseTo(2, 9);
  expect(unprojectX(on.frame, 50)).toBeCloseTo(5, 9);
  expect(unprojectY(on.frame, 60)).toBeCloseTo(5, 9);
});

it("createGrip() of one finger moves nothing, unless one is enough", () => {
  for (const [fingers, moved] of [
    ["two", false],
    ["one", true],
  ] as const) {
    const on = view();
    const grip = createGrip(on, lensOn(on, WIDE), fingers);
    grip.take(held("touch", [50, 50]));
    grip.follow(held("touch", [60, 50]));
    expect(on.frame.xDomain[0] !== 0).toBe(moved);
  }
});

it("createGrip() of fingers on one spot does not scale", () => {
  const on = view();
  const lens = lensOn(on);
  const grip = createGrip(on, lens, "two");
  grip.take(held("touch", [50, 50], [50, 50]));
  grip.follow(held("touch", [10, 50], [90, 50]));
  expect(lens.level).toBe(1);
});

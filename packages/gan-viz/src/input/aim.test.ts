import { expect, it } from "vitest";
import { frame } from "../../test/recorder.ts";
import type { Found } from "../stage/options.ts";
import { createSight, sayValues, stepAim } from "./aim.ts";

/** A view of marks in CSS pixels that can be moved. */
function marks(...places: [number, number][]) {
  const nearest = (x: number, y: number): Found | undefined => {
    let best: Found | undefined;
    places.forEach(([px, py], index) => {
      const distance = Math.hypot(px - x, py - y);
      if (distance > 22 || distance >= (best?.distance ?? Infinity)) return;
      best = { index, x: px, y: py, distance, layer: "dots", values: [["x", String(px)]] };
    });
    return best;
  };
  return { places, sight: createSight(nearest) };
}

it("createSight() of a mouse sees what is nearest at each look", () => {
  const { places, sight } = marks([50, 50], [70, 50]);
  sight.point({ x: 55, y: 50, by: "mouse" });
  expect(sight.look()).toBe(true);
  expect(sight.hit?.index).toBe(0);
  expect(sight.look()).toBe(false);
  places[0] = [90, 90];
  expect(sight.look()).toBe(true);
  expect(sight.hit?.index).toBe(1);
});

it("createSight() of a tap follows what it hit as it moves, past where the finger was", () => {
  const { places, sight } = marks([50, 50], [40, 50]);
  sight.point({ x: 52, y: 50, by: "touch" });
  sight.look();
  for (let x = 50; x < 200; x += 10) {
    places[0] = [x, 50];
    sight.look();
  }
  expect(sight.hit).toMatchObject({ index: 0, x: 190 });
});

it("createSight() of a tap lets go where nothing lies any more, and of one that hits nothing", () => {
  const { places, sight } = marks([50, 50]);
  sight.point({ x: 50, y: 50, by: "touch" });
  sight.look();
  places[0] = [150, 50];
  expect(sight.look()).toBe(true);
  expect([sight.hit, sight.aim]).toEqual([undefined, undefined]);
  sight.point({ x: 50, y: 50, by: "touch" });
  expect(sight.look()).toBe(false);
  expect(sight.aim).toBeUndefined();
});

it("createSight() of a tap somewhere else looks there, not where the last one was", () => {
  const { sight } = marks([50, 50], [60, 50]);
  sight.point({ x: 50, y: 50, by: "touch" });
  sight.look();
  sight.point({ x: 62, y: 50, by: "touch" });
  sight.look();
  expect(sight.hit?.index).toBe(1);
});

it("stepAim() begins in the middle, stays in the plot, and tells when it can go no further", () => {
  const where = frame(100, 60);
  expect(stepAim(where, undefined, 0, 0)).toEqual({ x: 50, y: 30, by: "keys" });
  expect(stepAim(where, { x: 95, y: 30, by: "keys" }, 8, 0)).toEqual({ x: 100, y: 30, by: "keys" });
  expect(stepAim(where, { x: 100, y: 30, by: "keys" }, 8, 0)).toBeUndefined();
});

it("sayValues() reads names and values in their order", () => {
  const values = [
    ["x", "0.32"],
    ["y", "−1.04"],
  ] as const;
  expect(sayValues({ index: 0, x: 0, y: 0, distance: 0, values })).toBe("x 0.32, y −1.04");
});

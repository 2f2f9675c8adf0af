import { expect, it } from "vitest";
import { frame, only, record } from "../../test/recorder.ts";
import type { Box } from "../layer.ts";
import type { Found } from "../stage/options.ts";
import type { Aim } from "./aim.ts";
import { paintHover } from "./hover-paint.ts";

function painted(aim: Aim | undefined, hit?: Partial<Found>, tip?: Box): string[] {
  const found = hit && ({ index: 0, x: 50, y: 50, distance: 0, values: [], layer: "dots", ...hit } as Found);
  return record((context) => paintHover(context, frame(100, 80), aim, found, tip));
}

it("paintHover() rings what was hit, in ink on paper", () => {
  expect(only(painted({ x: 52, y: 50, by: "mouse" }, {}), "arc")).toEqual(["arc(50,50,7)"]);
});

it("paintHover() leads from the ring to the nearest corner of the note", () => {
  const calls = painted(undefined, {}, { left: 80, top: 0, right: 100, bottom: 10 });
  // From (50, 50) to (80, 10) is 50 long, of which 7 lie in the ring: (30, −40) · 7 / 50
  expect(only(calls, "moveTo")).toEqual(["moveTo(54.2,44.4)"]);
  expect(only(calls, "lineTo")).toEqual(["lineTo(80,10)"]);
});

it("paintHover() leads nowhere where the note lies on the ring, or there is none", () => {
  expect(only(painted(undefined, {}, { left: 40, top: 40, right: 60, bottom: 60 }), "lineTo")).toEqual([]);
  expect(only(painted(undefined, {}), "lineTo")).toEqual([]);
});

it("paintHover() draws a crosshair for keys alone, across the plot", () => {
  const calls = painted({ x: 30, y: 20, by: "keys" });
  expect(only(calls, "moveTo")).toEqual(["moveTo(0,20.5)", "moveTo(30.5,0)"]);
  expect(only(calls, "lineTo")).toEqual(["lineTo(100,20.5)", "lineTo(30.5,80)"]);
  expect(painted({ x: 30, y: 20, by: "mouse" })).toEqual([]);
});

it("paintHover() draws nothing around a place that is none", () => {
  expect(painted(undefined, { x: Number.NaN })).toEqual([]);
});

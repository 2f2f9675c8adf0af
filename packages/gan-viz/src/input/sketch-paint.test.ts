import { expect, it } from "vitest";
import { frame, only, record } from "../../test/recorder.ts";
import { createSketchPainter, type SketchCursor } from "./sketch-paint.ts";
import { createSession } from "./sketch-session.ts";

const paper = frame(100, 100);
const cursor: SketchCursor = { x: 40, y: 60, radius: 12, eraser: false, keys: false };

/** What is painted of empty paper, or of a stroke that has left no points yet. */
function painted(shown: SketchCursor | undefined, straightTo?: [number, number]): string[] {
  const session = createSession({ density: 1, give: 0, most: 9, random: () => 0.5 });
  if (straightTo !== undefined) {
    session.begin(paper, { erase: false, radius: 12, straight: true }, 10, 20, 0.5);
    session.move(paper, ...straightTo, 0.5);
  }
  const painter = createSketchPainter({ color: "green", dotRadius: 2, opacity: 1 });
  return record((context) => painter.paint(context, paper, session, shown));
}

it("createSketchPainter() shows the brush by its edge, and nothing without one", () => {
  expect(new Set(only(painted(cursor), "arc"))).toEqual(new Set(["arc(40,60,12)"]));
  expect(only(painted(undefined), "arc")).toEqual([]);
});

it("createSketchPainter() marks the middle for keys, and dashes the eraser", () => {
  expect(only(painted({ ...cursor, keys: true }), "lineTo").slice(0, 2)).toEqual(["lineTo(44,60)", "lineTo(40,64)"]);
  expect(only(painted({ ...cursor, eraser: true }), "setLineDash")).toHaveLength(1);
  expect(only(painted(cursor), "setLineDash")).toHaveLength(0);
});

it("createSketchPainter() shows where a straight stroke would go, as wide as it would be", () => {
  const calls = painted(cursor, [80, 90]);
  expect([only(calls, "moveTo")[0], only(calls, "lineTo")[0]]).toEqual(["moveTo(10,20)", "lineTo(80,90)"]);
  expect(calls).toContain("lineWidth=24");
});

it("createSketchPainter() draws no brush at a place that is none", () => {
  expect(only(painted({ ...cursor, x: Number.NaN }), "arc")).toEqual([]);
});

import { expect, it } from "vitest";
import { frame } from "../../test/recorder.ts";
import type { Frame } from "../layer.ts";
import { createProjection, readProjection } from "./projection.ts";

it("readProjection() says what the frame says, for any domain", () => {
  const frames: Frame[] = [
    frame(100, 80),
    { ...frame(100, 80), xDomain: [-2, 3], x: (v) => 20 * (v + 2), yDomain: [5, 4], y: (v) => 80 * (v - 4) },
    { ...frame(100, 80), xDomain: [1e9, 1e9 + 1], x: (v) => 100 * (v - 1e9) },
  ];
  for (const where of frames) {
    const p = readProjection(createProjection(), where);
    for (const share of [-1, 0, 0.25, 1, 7]) {
      const x = where.xDomain[0] + share * (where.xDomain[1] - where.xDomain[0]);
      const y = where.yDomain[0] + share * (where.yDomain[1] - where.yDomain[0]);
      expect(p.toX + (x - p.fromX) * p.perX).toBeCloseTo(where.x(x), 6);
      expect(p.toY + (y - p.fromY) * p.perY).toBeCloseTo(where.y(y), 6);
    }
  }
});

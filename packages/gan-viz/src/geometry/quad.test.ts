import { describe, expect, it } from "vitest";
import { measureQuad, type Quad } from "./quad.ts";

type Corner = readonly [number, number];

function measure([a, b, c, d]: readonly [Corner, Corner, Corner, Corner]): Quad {
  return measureQuad({ area: -1, folded: false, cutAC: false }, ...a, ...b, ...c, ...d);
}

describe("measureQuad()", () => {
  it("of a square is its area, flat", () => {
    expect(
      measure([
        [0, 0],
        [2, 0],
        [2, 2],
        [0, 2],
      ]),
    ).toMatchObject({ area: 4, folded: false });
  });

  it("does not mind which way round the corners go", () => {
    expect(
      measure([
        [0, 2],
        [2, 2],
        [2, 0],
        [0, 0],
      ]),
    ).toMatchObject({ area: 4, folded: false });
  });

  it("of an arrowhead is its area: the cut runs through the notch", () => {
    // Corners (0,0), (4,0), (1,1), (0,4) with the notch at (1,1): two triangles of base 4 and height 1, 2 + 2.
    expect(
      measure([
        [0, 0],
        [4, 0],
        [1, 1],
        [0, 4],
      ]),
    ).toMatchObject({ area: 4, folded: false, cutAC: true });
    expect(
      measure([
        [4, 0],
        [1, 1],
        [0, 4],
        [0, 0],
      ]),
    ).toMatchObject({ area: 4, folded: false, cutAC: false });
  });

  it("of a bow-tie is the paper in the fold, where the shoelace formula finds none", () => {
    const tie = [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ] as const;
    const shoelace = tie.reduce((sum, [x, y], k) => {
      const [nextX, nextY] = tie[(k + 1) % 4]!;
      return sum + (x * nextY - nextX * y) / 2;
    }, 0);
    expect(shoelace).toBe(0);
    // Either cut leaves two right triangles of ½.
    expect(measure(tie)).toMatchObject({ area: 1, folded: true });
  });

  it("of four corners on a line is zero, and only then", () => {
    expect(
      measure([
        [0, 0],
        [1, 1],
        [2, 2],
        [3, 3],
      ]).area,
    ).toBe(0);
    expect(
      measure([
        [5, 5],
        [5, 5],
        [5, 5],
        [5, 5],
      ]),
    ).toMatchObject({ area: 0, folded: false });
  });

  it("of a quad with a corner that is not finite is not finite", () => {
    for (const bad of [Number.NaN, Infinity]) {
      expect(
        Number.isFinite(
          measure([
            [0, 0],
            [bad, 0],
            [1, 1],
            [0, 1],
          ]).area,
        ),
      ).toBe(false);
    }
  });

  it("keeps its area when moved, turned and mirrored", () => {
    const quad = [
      [0, 0],
      [3, 0.5],
      [1, 2],
      [-1, 1],
    ] as const;
    const { area } = measure(quad);
    for (let k = 0; k < 12; k++) {
      const [cos, sin] = [Math.cos(k), Math.sin(k)];
      const flip = k % 2 === 0 ? 1 : -1;
      const moved = quad.map(([x, y]) => [flip * (cos * x - sin * y) + k, sin * x + cos * y - k] as const);
      expect(measure(moved as unknown as typeof quad).area).toBeCloseTo(area, 10);
    }
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BrushOptions, brush } from "./brush.ts";
import { seeded } from "./random.ts";

/** What a brush sprays along a path of places and pressures: x0, y0, x1, y1, … */
function sprayed(path: readonly (readonly number[])[], options: Partial<BrushOptions> = {}): number[] {
  const out: number[] = [];
  const stroke = brush({
    radius: 10,
    density: 20,
    give: 0,
    random: seeded(3),
    emit: (x, y) => out.push(x, y) > 0,
    ...options,
  });
  for (const [x, y, pressure = 0.5] of path) stroke.to(x!, y!, pressure);
  return out;
}

it("brush() sprays its density in its disc where it is put down", () => {
  const dab = sprayed([[50, 60]]);
  expect(dab).toHaveLength(2 * 20);
  for (let i = 0; i < dab.length; i += 2) expect(Math.hypot(dab[i]! - 50, dab[i + 1]! - 60)).toBeLessThanOrEqual(10);
});

it("brush() fills what it sweeps evenly: density · (1 + 2L / πr) points on a length L", () => {
  // r = 10, L = 500: 20 (1 + 1000 / 10π) = 656.6, of which the last may still be owed
  const count =
    sprayed([
      [0, 0],
      [500, 0],
    ]).length / 2;
  expect(Math.abs(count - 656.6)).toBeLessThanOrEqual(1);
});

it("brush() spaces points by length and not by time: cut anywhere, the path gives the same points", () => {
  const whole = sprayed([
    [0, 0],
    [300, 40],
  ]);
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 }), (cuts) => {
      const path = [0, ...cuts.toSorted((a, b) => a - b), 1].map((t) => [300 * t, 40 * t]);
      const pieces = sprayed(path);
      // At the very end rounding may owe one point more or less.
      expect(Math.abs(pieces.length - whole.length)).toBeLessThanOrEqual(2);
      for (let i = 0; i < Math.min(pieces.length, whole.length); i++) expect(pieces[i]).toBeCloseTo(whole[i]!, 6);
    }),
  );
});

it("brush() is as dense at the end of a stroke as at its beginning and in between", () => {
  const r = 10;
  const length = 100;
  const points = sprayed(
    [
      [0, 0],
      [length, 0],
    ],
    { density: 20_000 },
  );
  const share = (from: number, to: number): number => {
    let count = 0;
    for (let i = 0; i < points.length; i += 2) if (points[i]! >= from && points[i]! < to) count++;
    return count / (points.length / 2);
  };
  // Of the area πr² + 2rL = 2314.2: each cap πr²/2, the first and the last 10 of the straight part 2r · 10.
  const area = Math.PI * r * r + 2 * r * length;
  // 147,000 points: a share of 0.07 has a standard error of 0.0007; four of them.
  for (const [from, to] of [
    [-r, 0],
    [length, length + r],
  ])
    expect(Math.abs(share(from!, to!) - (Math.PI * r * r) / 2 / area)).toBeLessThan(0.003);
  for (const from of [0, 45, length - 10]) expect(Math.abs(share(from, from + 10) - 200 / area)).toBeLessThan(0.003);
});

it("brush() that rests sprays no more", () => {
  const path = Array.from({ length: 100 }, () => [5, 5]);
  expect(sprayed(path)).toEqual(sprayed([[5, 5]]));
});

it("brush() sprays the disc evenly: half of the points within 1/√2 of its radius", () => {
  const dab = sprayed([[0, 0]], { density: 10_000 });
  let inner = 0;
  for (let i = 0; i < dab.length; i += 2) if (Math.hypot(dab[i]!, dab[i + 1]!) < 10 / Math.SQRT2) inner++;
  // Binomial with standard error √(10⁴ · ¼) = 50; four of them.
  expect(Math.abs(inner - 5000)).toBeLessThan(200);
});

it("brush() widens under pressure by its give, and keeps as many points to an area", () => {
  const reach = (path: number[][]): number => Math.max(...sprayed(path, { give: 0.5, density: 400 }).map(Math.abs));
  const [light, hard] = [reach([[0, 0, 0]]), reach([[0, 0, 1]])];
  expect([light <= 5 && light > 4.5, hard <= 15 && hard > 14]).toEqual([true, true]); // 10 · (1 ± 0.5)
  expect(sprayed([[0, 0, 1]], { give: 0.5 })).toHaveLength(2 * 45); // 20 · 1.5²
  expect(sprayed([[0, 0, 0.5]], { give: 0.5 })).toHaveLength(2 * 20);
});

it("brush() gives the same points for the same seed and others for another", () => {
  const path = [
    [0, 0],
    [90, 30],
  ];
  expect(sprayed(path, { random: seeded(8) })).toEqual(sprayed(path, { random: seeded(8) }));
  expect(sprayed(path, { random: seeded(8) })).not.toEqual(sprayed(path, { random: seeded(9) }));
});

describe("brush() stops", () => {
  it("at once when no more points are wanted", () => {
    let asked = 0;
    sprayed(
      [
        [0, 0],
        [1e4, 0],
        [0, 0],
      ],
      { emit: () => ++asked < 30 },
    );
    expect(asked).toBe(30);
  });

  it("not for places and pressures that are none: it goes on from the last that was one", () => {
    const broken = [
      [0, 0],
      [Number.NaN, 1],
      [3, Infinity],
      [1, 1, Number.NaN],
      [300, 40],
    ];
    expect(sprayed(broken)).toEqual(
      sprayed([
        [0, 0],
        [300, 40],
      ]),
    );
  });

  it("soon, for a place at the end of the world", () => {
    expect(
      sprayed(
        [
          [0, 0],
          [1e300, 0],
        ],
        { radius: 100, density: 1 },
      ).length,
    ).toBeLessThan(10_000);
  });
});

import { describe, expect, it } from "vitest";
import { frame, only, record } from "../../test/recorder.ts";
import { type ManifoldData, manifold } from "./manifold.ts";
import type { ManifoldOptions } from "./manifold-options.ts";

/** The unit square cut into cells × cells, each vertex moved by `map`. */
function sheet(cells: number, map: (u: number, v: number) => readonly [number, number]): ManifoldData {
  const side = cells + 1;
  const vertices = new Float32Array(2 * side * side);
  for (let k = 0; k < side * side; k++) vertices.set(map((k % side) / cells, Math.floor(k / side) / cells), 2 * k);
  return { columns: side, rows: side, vertices, cellMass: 1 / (cells * cells) };
}

function drawn(options: ManifoldOptions, data: ManifoldData): string[] {
  const layer = manifold(options);
  return record((context) => layer.draw(context, data, frame(100, 100)));
}

/** The opacities with which quads are filled, in order; lines are left out. */
function opacities(data: ManifoldData, options: ManifoldOptions = {}): number[] {
  return only(drawn({ ...options, every: 0 }, data), "globalAlpha").map((call) => Number(call.slice(12)));
}

it("manifold() fills a quad per cell, where its corners land", () => {
  const calls = drawn(
    { every: 0 },
    sheet(1, (u, v) => [u / 2, v / 2]),
  );
  expect(calls.filter((call) => /^(move|line)To|^fill\(/.test(call))).toEqual([
    "moveTo(0,100)",
    "lineTo(50,100)",
    "lineTo(50,50)",
    "lineTo(0,50)",
    "fill()",
  ]);
  expect(
    only(
      drawn(
        { every: 0 },
        sheet(4, (u, v) => [u, v]),
      ),
      "fill",
    ),
  ).toHaveLength(16);
});

describe("manifold() shades by true density", () => {
  const free = { minOpacity: 0, maxOpacity: 1, halfDensity: 8 };

  it("mass spread evenly over the frame has density 1, so opacity 1 / (1 + 8), however many cells there are", () => {
    for (const cells of [1, 3, 10]) {
      for (const opacity of opacities(
        sheet(cells, (u, v) => [u, v]),
        free,
      ))
        expect(opacity).toBeCloseTo(1 / 9, 3);
    }
  });

  it("a sheet squeezed into an eighth of the frame is half opaque", () => {
    const quads = opacities(
      sheet(4, (u, v) => [u / 4, v / 2]),
      free,
    );
    for (const opacity of quads) expect(opacity).toBeCloseTo(0.5, 3);
  });

  it("the smaller the quad, the darker, and never outside the bounds", () => {
    const areas = [4, 1, 0.3, 0.1, 0.01, 0];
    const shades = areas.map((area) => opacities(sheet(1, (u, v) => [u * area, v]))[0]!);
    expect(shades).toEqual(shades.toSorted((a, b) => a - b));
    expect(shades[0]).toBe(0.07);
    expect(shades.at(-1)).toBe(0.34);
    expect(new Set(shades).size).toBeGreaterThan(3);
  });

  it("more half density makes all of it paler", () => {
    const data = sheet(2, (u, v) => [u / 2, v / 2]);
    expect(opacities(data, { ...free, halfDensity: 20 })[0]).toBeLessThan(opacities(data, free)[0]!);
  });

  it("a folded quad is as dense as its paper, and filled as two triangles", () => {
    // Corners (0,0), (1,0), (0,1), (1,1) in order: two triangles of ½ frame, density 1.
    const folded = sheet(1, (u, v) => [v === 1 ? 1 - u : u, v]);
    expect(opacities(folded, free)[0]).toBeCloseTo(1 / 9, 3);
    const calls = drawn({ every: 0 }, folded);
    expect(only(calls, "fill")).toHaveLength(2);
    expect(only(calls, "lineTo")).toHaveLength(4);
  });

  it("a folded quad is cut where its paper is smaller", () => {
    // Cut from b to d: triangles (1,0) (0,1) (0,0) and (0,1) (1,2) (0,0), ½ each; from a to c they have 1 each.
    const vertices = new Float32Array([1, 0, 0, 1, 0, 0, 1, 2]); // rows a b, d c
    const calls = drawn({ every: 0, ...free }, { columns: 2, rows: 2, vertices, cellMass: 1 });
    expect(Number(only(calls, "globalAlpha")[0]!.slice(12))).toBeCloseTo(1 / 9, 3);
    expect(calls.filter((call) => /^(move|line)To/.test(call))).toEqual([
      "moveTo(100,100)",
      "lineTo(0,0)",
      "lineTo(0,100)",
      "moveTo(0,0)",
      "lineTo(100,-100)",
      "lineTo(0,100)",
    ]);
  });

  it("a mirrored sheet is shaded as the sheet itself", () => {
    expect(opacities(sheet(3, (u, v) => [1 - u, v * v]))).toEqual(opacities(sheet(3, (u, v) => [u, v * v])));
  });
});

describe("manifold() rules", () => {
  it.each([
    [1, 10],
    [2, 6],
    [3, 4],
    [0, 0],
  ])("a line every %d rows and columns: %d on 4 × 4 cells, in one stroke", (every, lines) => {
    const calls = drawn(
      { every },
      sheet(4, (u, v) => [u, v]),
    );
    // Each of the 16 quads begins with a move too.
    expect(only(calls, "moveTo")).toHaveLength(16 + lines);
    expect(only(calls, "stroke")).toHaveLength(lines === 0 ? 0 : 1);
  });

  it("its lines along rows and columns of vertices", () => {
    const calls = drawn(
      { every: 1 },
      sheet(1, (u, v) => [u / 2, v / 2]),
    );
    const lines = calls.slice(calls.indexOf("fill()") + 1).filter((call) => /^(move|line)To/.test(call));
    expect(lines).toEqual([
      "moveTo(0,100)",
      "lineTo(50,100)",
      "moveTo(0,50)",
      "lineTo(50,50)",
      "moveTo(0,100)",
      "lineTo(0,50)",
      "moveTo(50,100)",
      "lineTo(50,50)",
    ]);
  });
});

it("manifold() goes straight from the latents to the vertices", () => {
  const data = { ...sheet(1, (u, v) => [u, v]), latents: new Float32Array(8).fill(0.5) };
  expect(only(drawn({ every: 0 }, { ...data, blend: 0.5 }), "moveTo")).toEqual(["moveTo(25,75)"]);
  expect(only(drawn({ every: 0 }, { ...data, blend: 0 }), "moveTo")).toEqual(["moveTo(50,50)"]);
  expect(only(drawn({ every: 0 }, data), "moveTo")).toEqual(["moveTo(0,100)"]);
});

describe("manifold() of one row", () => {
  const curve: ManifoldData = {
    columns: 4,
    rows: 1,
    vertices: new Float32Array([0, 0, 0.5, 0.5, Number.NaN, 0, 1, 1]),
    cellMass: 1 / 3,
  };

  it("is a curve, with a gap where a vertex is not finite", () => {
    const calls = drawn({ stroke: "red" }, curve);
    expect(calls.filter((call) => /^(move|line)To/.test(call))).toEqual([
      "moveTo(0,100)",
      "lineTo(50,50)",
      "moveTo(100,0)",
    ]);
    expect(calls).toContain("strokeStyle=red");
    expect(only(calls, "fill")).toEqual([]);
  });

  it("has a dot on each vertex when asked", () => {
    expect(only(drawn({ dotRadius: 2 }, curve), "arc")).toEqual(["arc(0,100,2)", "arc(50,50,2)", "arc(100,0,2)"]);
  });
});

it("manifold() between two updates has its vertices half way", () => {
  const [from, to] = [sheet(1, () => [0, 0]), sheet(1, (u, v) => [u, v])];
  expect([...manifold().blend!(from, to, 0.5).vertices]).toEqual([0, 0, 0.5, 0, 0, 0.5, 0.5, 0.5]);
  const finer = sheet(2, (u, v) => [u, v]);
  expect(manifold().blend!(from, finer, 0.5)).toBe(finer);
});

it("manifold() says in words how much it is squeezed, and whether it is folded", () => {
  // Columns 0.25 and 0.75 wide.
  const squeezed = sheet(2, (u, v) => [u === 0.5 ? 0.25 : u, v]);
  expect(manifold().summarize!(squeezed)).toBe(
    "A sheet of 4 cells, the largest 3 times the smallest; 0 of them folded.",
  );
  expect(manifold().summarize!(sheet(1, (u, v) => [v === 1 ? 1 - u : u, v]))).toContain("1 of them folded.");
});

describe("manifold() leaves out", () => {
  it.each([Number.NaN, Infinity, -Infinity])(
    "the four quads around a vertex at %d, and its line's two pieces",
    (bad) => {
      const data = sheet(4, (u, v) => [u, v]);
      data.vertices[2 * (2 * 5 + 2)] = bad; // the vertex in the middle
      expect(opacities(data)).toHaveLength(12);
      const lineTo = only(drawn({ every: 1, fill: "red" }, data), "lineTo").length;
      const whole = only(
        drawn(
          { every: 1, fill: "red" },
          sheet(4, (u, v) => [u, v]),
        ),
        "lineTo",
      ).length;
      // Four quads of three sides to draw, and two pieces each of one row and one column.
      expect(whole - lineTo).toBe(4 * 3 + 4);
    },
  );

  it("everything where there is nothing", () => {
    const nothing = { columns: 0, rows: 0, vertices: new Float32Array(0), cellMass: 1 };
    expect(only(drawn({}, nothing), "moveTo")).toEqual([]);
    expect(only(drawn({}, { ...nothing, rows: 1 }), "moveTo")).toEqual([]);
  });
});

it.each<[ManifoldOptions, string]>([
  [{ fill: "" }, 'manifold: fill must be a text that is not empty, got "".'],
  [{ stroke: "" }, 'manifold: stroke must be a text that is not empty, got "".'],
  [{ maxOpacity: 1.2 }, "manifold: maxOpacity must be in [0, 1], got 1.2."],
  [{ minOpacity: 0.5 }, "manifold: minOpacity must be in [0, 0.34], got 0.5."],
  [{ lineOpacity: Number.NaN }, "manifold: lineOpacity must be in [0, 1], got NaN."],
  [{ halfDensity: 0 }, "manifold: halfDensity must be a finite number above 0, got 0."],
  [{ every: 1.5 }, "manifold: every must be an integer of at least 0, got 1.5."],
  [{ lineWidth: 0 }, "manifold: lineWidth must be a finite number above 0, got 0."],
  [{ curveWidth: Number.NaN }, "manifold: curveWidth must be a finite number above 0, got NaN."],
  [{ dotRadius: -1 }, "manifold: dotRadius must be a finite number of at least 0, got -1."],
])("manifold() refuses %o", (options, message) => {
  expect(() => manifold(options)).toThrow(message);
});

it.each<[Partial<ManifoldData>, string]>([
  [{ columns: 2.5 }, "manifold: columns must be an integer of at least 0, got 2.5."],
  [{ rows: -1 }, "manifold: rows must be an integer of at least 0, got -1."],
  [{ columns: 5 }, "manifold: vertices must hold 2 · columns · rows = 20 numbers, got 8."],
  [{ cellMass: 0 }, "manifold: cellMass must be in (0, 1], got 0."],
  [{ cellMass: Number.NaN }, "manifold: cellMass must be in (0, 1], got NaN."],
  [{ blend: 2 }, "manifold: blend must be in [0, 1], got 2."],
  [{ blend: 0.5 }, "manifold: latents must hold 8 numbers for a blend below 1, got undefined."],
])("manifold() refuses data with %o", (part, message) => {
  expect(() => drawn({}, { ...sheet(1, (u, v) => [u, v]), ...part })).toThrow(message);
});

import { describe, expect, it } from "vitest";
import { frame } from "../../test/recorder.ts";
import type { Context2D, Frame, Layer } from "../layer.ts";
import { manifold } from "./manifold.ts";
import { points } from "./points.ts";

// Layers that write pixels have to make the picture that paths would: the same data, drawn both ways. Truth is what
// paths draw eight times as large, averaged: at its own size a canvas smooths edges with some haste.

const SIZE = 80;
const FINER = 8;

/** The pixels of a layer, by its own choice of means, or by paths alone: what writes no pixels is not a canvas. */
function pixels<Data>(
  layer: Layer<Data>,
  data: Data,
  ratio: number,
  byPaths: boolean,
  where?: Frame,
): Uint8ClampedArray {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = SIZE * ratio;
  const context = canvas.getContext("2d")!;
  context.scale(ratio, ratio);
  const shy = new Proxy(context, {
    get: (target, key: keyof CanvasRenderingContext2D) => {
      if (key === "canvas") return undefined;
      const value = target[key];
      return typeof value === "function" ? value.bind(target) : value;
    },
    set: (target, key, value) => Reflect.set(target, key, value),
  });
  layer.draw((byPaths ? shy : context) as Context2D, data, where ?? frame(SIZE, SIZE));
  return context.getImageData(0, 0, canvas.width, canvas.height).data;
}

/** What paths would draw if they were exact: colours with their opacities multiplied in. */
function truth<Data>(layer: Layer<Data>, data: Data, ratio: number, where?: Frame): Float32Array {
  const large = pixels(layer, data, FINER * ratio, true, where);
  const side = SIZE * ratio;
  const mean = new Float32Array(4 * side * side);
  for (let k = 0; k < large.length; k += 4) {
    const [x, y] = [(k / 4) % (side * FINER), Math.floor(k / 4 / (side * FINER))];
    const at = 4 * (Math.floor(y / FINER) * side + Math.floor(x / FINER));
    const share = large[k + 3]! / 255 / FINER ** 2;
    for (let c = 0; c < 3; c++) mean[at + c]! += large[k + c]! * share;
    mean[at + 3]! += 255 * share;
  }
  return mean;
}

/** The mean distance of bytes from the truth, 0 … 255. */
function apart(shown: Uint8ClampedArray, exact: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < shown.length; k++) {
    const alpha = k % 4 === 3 ? 1 : shown[k - (k % 4) + 3]! / 255;
    sum += Math.abs(shown[k]! * alpha - exact[k]!);
  }
  return sum / shown.length;
}

// The plane's most even sequence, from beyond one edge to beyond the other.
const cloud = Float32Array.from({ length: 300 }, (_, k) => {
  const share = ((k >> 1) * (k % 2 === 0 ? 0.7548776662 : 0.569840291)) % 1;
  return 1.1 * share - 0.05;
});

describe.each([1, 1.5, 2])("at pixel ratio %d", (ratio) => {
  it.each([
    ["discs", points({ fill: "#1e7b45" })],
    ["discs with halos", points({ fill: "#1e7b45", halo: "#fffefb" })],
    ["diamonds with halos", points({ fill: "#7a35a8", halo: "#fffefb", shape: "diamond" })],
    ["marks that let through", points({ fill: "#7a35a8", halo: "#fffefb", opacity: (i) => (1 + (i % 4)) / 5 })],
    ["marks with a halo of no width", points({ fill: "#7a35a8", halo: "#fffefb", haloWidth: 0, opacity: 0.3 })],
    ["marks of all sizes", points({ fill: (i) => ["#c2187a", "#1e7b45"][i % 2]!, radius: (i) => 0.5 + (i % 9) })],
    [
      "marks by value",
      points({ fill: "#000000", ramp: { low: "#f00", mid: "#ff0", high: "#00f" }, value: (i) => (i % 50) / 49 }),
    ],
  ])("points() writes %s about as exactly as paths draw them", (_, layer) => {
    const exact = truth(layer, cloud, ratio);
    const written = apart(pixels(layer, cloud, ratio, false), exact);
    expect(written).toBeLessThan(5);
    // A centre is rounded by up to a sixteenth of a pixel, which a straight edge shows most.
    expect(written).toBeLessThan(1.25 * apart(pixels(layer, cloud, ratio, true), exact));
  });

  it("manifold() shades at least as exactly as paths, which leave seams", () => {
    const cells = 12;
    const vertices = Float32Array.from({ length: 2 * (cells + 1) ** 2 }, (_, k) => {
      const [u, v] = [((k >> 1) % (cells + 1)) / cells, Math.floor((k >> 1) / (cells + 1)) / cells];
      return k % 2 === 0 ? 0.5 + 0.55 * Math.sin(2.4 * (u - 0.4)) : 0.1 + 0.9 * v * (1 - 0.4 * u);
    });
    const data = { columns: cells + 1, rows: cells + 1, vertices, cellMass: 1 / cells ** 2 };
    const layer = manifold({ fill: "#7a35a8", every: 0, maxOpacity: 0.8 });
    const exact = truth(layer, data, ratio);
    expect(apart(pixels(layer, data, ratio, false), exact)).toBeLessThan(
      apart(pixels(layer, data, ratio, true), exact),
    );
  });
});

it("manifold() shades a quad that is folded as its two triangles, whichever way it is cut", () => {
  // A bow-tie beside a quad that lies flat, and the same with its corners one further on.
  const [left, middle, right] = [0.1, 0.5, 0.9];
  for (const vertices of [
    [left, 0.1, middle, 0.9, right, 0.9, left, 0.9, middle, 0.15, right, 0.1],
    [left, 0.9, middle, 0.9, right, 0.8, middle, 0.1, left, 0.1, right, 0.2],
  ]) {
    const data = { columns: 3, rows: 2, vertices: new Float32Array(vertices), cellMass: 0.5 };
    const layer = manifold({ fill: "#7a35a8", every: 0, maxOpacity: 0.8 });
    expect(apart(pixels(layer, data, 1, false), truth(layer, data, 1))).toBeLessThan(1);
  }
});

it("points() keeps to a plot that is a part of the canvas", () => {
  const plot = { left: 20, top: 15, right: 60, bottom: 50 };
  const part: Frame = { ...frame(SIZE, SIZE), plot, x: (v) => 20 + 40 * v, y: (v) => 50 - 35 * v };
  const layer = points({ fill: "#1e7b45" });
  expect(apart(pixels(layer, cloud, 1, false, part), truth(layer, cloud, 1, part))).toBeLessThan(4);
});

it("points() of a million draws within a frame or few, and does not fail", () => {
  const many = Float32Array.from(
    { length: 2_000_000 },
    (_, k) => ((k >> 1) * (k % 2 === 0 ? 0.7548776662 : 0.569840291)) % 1,
  );
  const data = pixels(points({ fill: "#1e7b45" }), many, 1, false);
  expect([...data.subarray(4 * (SIZE * 40 + 40), 4 * (SIZE * 40 + 41))]).toEqual([30, 123, 69, 255]);
});

it("manifold() leaves no seam between quads that share a side, wherever it falls", () => {
  const cells = 7;
  const vertices = Float32Array.from({ length: 2 * (cells + 1) ** 2 }, (_, k) =>
    k % 2 === 0 ? ((k >> 1) % (cells + 1)) / cells : Math.floor((k >> 1) / (cells + 1)) / cells,
  );
  const data = { columns: cells + 1, rows: cells + 1, vertices, cellMass: 1 / cells ** 2 };
  const shown = pixels(manifold({ fill: "#000000", every: 0 }), data, 1, false);
  // Mass spread evenly: opacity 1 / (1 + 8) of 255 everywhere, to the rounding of a byte.
  for (let k = 3; k < shown.length; k += 4) expect(Math.abs(shown[k]! - 255 / 9)).toBeLessThanOrEqual(1);
});

it("layers that write pixels draw whatever numbers come, and nothing for those that are none", () => {
  const numbers = [Number.NaN, Infinity, -Infinity, 3.4e38, -3.4e38, 1e-45, -0];
  for (const number of [...numbers, 1e5, -7]) {
    const bad = new Float32Array(800).fill(number);
    const shown = [
      pixels(points({ fill: "#000000", halo: "#ffffff" }), bad, 1, false),
      pixels(points({ fill: "#000000", radius: new Float32Array(400).fill(number) }), cloud, 1, false),
      pixels(points({ fill: "#000000", opacity: () => number }), cloud, 1, false),
      pixels(manifold({ fill: "#000000" }), { columns: 20, rows: 20, vertices: bad, cellMass: 0.1 }, 1, false),
    ];
    if (Number.isFinite(number)) continue;
    for (const data of [shown[0]!, shown[1]!, shown[3]!]) expect(data.every((byte) => byte === 0)).toBe(true);
  }
});

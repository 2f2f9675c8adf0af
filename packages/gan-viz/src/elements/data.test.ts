import { expect, it } from "vitest";
import { arrowsFromTable } from "./arrows.ts";
import { cloudFromJson, cloudFromTable, contoursFromJson, contoursFromTable } from "./cloud.ts";
import { domainsOf } from "./domains.ts";
import { gridFromJson, gridFromTable } from "./grid.ts";
import { cloudIn } from "./json.ts";
import { linesFromJson, linesFromTable, lookOfLines } from "./lines.ts";
import { scatterFromJson, scatterFromTable } from "./scatter.ts";
import { sheetFromJson } from "./sheet.ts";
import { sidesFromJson, sidesFromTable } from "./sides.ts";
import { parseTable } from "./table.ts";

const f32 = (...values: number[]): Float32Array => new Float32Array(values);

it("cloudIn() reads points however JSON writes them, and keeps a Float32Array as it is", () => {
  const own = f32(1, 2, 3, 4);
  expect(cloudIn("t", "data", own)).toBe(own);
  for (const given of [
    [1, 2, 3, 4],
    [
      [1, 2],
      [3, 4],
    ],
    [
      { x: 1, y: 2 },
      { x: 3, y: 4 },
    ],
    new Float64Array([1, 2, 3, 4]),
  ]) {
    expect(cloudIn("t", "data", given)).toEqual(own);
  }
  expect(cloudIn("t", "data", [])).toEqual(f32());
});

it("cloudIn() takes null for no number, never for 0, and refuses other words by name", () => {
  expect(cloudIn("t", "data", [[null, 2]])).toEqual(f32(Number.NaN, 2));
  expect(cloudIn("t", "data", [null, 2])).toEqual(f32(Number.NaN, 2));
  expect(() => cloudIn("gan-x", "real", [[1, "b"]])).toThrow('gan-x: y of real[0] must be a number or null, got "b".');
  expect(() => cloudIn("gan-x", "real", [[1, 2, 3]])).toThrow(
    "gan-x: real[0] must be a point: two numbers, got [1, 2, 3].",
  );
  expect(() => cloudIn("gan-x", "real", "1 2")).toThrow('gan-x: real must be a list, got "1 2".');
});

it("scatterFromJson() takes one cloud, or several by name, and no other names", () => {
  expect(scatterFromJson([[1, 2]], "t")).toEqual({ points: f32(1, 2) });
  expect(scatterFromJson({ real: [[1, 2]], fake: [3, 4] }, "t")).toEqual({ real: f32(1, 2), fake: f32(3, 4) });
  expect(() => scatterFromJson({ reel: [] }, "gan-x")).toThrow('gan-x: data must name points, real, fake, got "reel".');
  expect(() => scatterFromJson(7, "gan-x")).toThrow("gan-x: data must be an object, got 7.");
});

it("scatterFromTable() sorts rows by the column cloud", () => {
  const table = parseTable("x,y,cloud\n1,2,real\n3,4,fake\n5,6,real");
  expect(scatterFromTable(table, "t")).toEqual({ real: f32(1, 2, 5, 6), fake: f32(3, 4) });
  expect(scatterFromTable(parseTable("1,2"), "t")).toEqual({ points: f32(1, 2) });
  const bad = parseTable("x,y,cloud\n1,2,reel");
  expect(() => scatterFromTable(bad, "gan-x")).toThrow(
    'gan-x: cloud of row 1 must be one of points, real, fake, got "reel".',
  );
});

it("gridFromJson() counts the rows and columns of a list of rows", () => {
  const grid = { columns: 2, rows: 2, values: f32(0, 0.25, 0.5, 1), x: [0, 1], y: [0, 1] };
  expect(
    gridFromJson(
      [
        [0, 0.25],
        [0.5, 1],
      ],
      "t",
    ),
  ).toEqual(grid);
  const { x: _, y: __, ...flat } = grid;
  expect(gridFromJson({ ...flat, values: [0, 0.25, 0.5, 1] }, "t")).toEqual(grid);
  expect(gridFromJson([], "t")).toMatchObject({ columns: 0, rows: 0, values: f32() });
  expect(() => gridFromJson({ values: [0, 1] }, "gan-x")).toThrow(
    "gan-x: columns must be a number, or values a list of rows",
  );
});

it("gridFromTable() finds the cells whose centres are given, in any order, and leaves out those that are not", () => {
  // centres at 0 and 1, and at 0, 2 and 4: edges half a step further out
  const table = parseTable("x,y,value\n1,4,0.9\n0,0,0.1\n1,2,0.5");
  expect(gridFromTable(table, "t")).toEqual({
    ...{ columns: 2, rows: 3, x: [-0.5, 1.5], y: [-1, 5] },
    values: f32(0.1, Number.NaN, Number.NaN, 0.5, Number.NaN, 0.9),
  });
  const uneven = parseTable("x,y,value\n0,0,1\n1,0,1\n2.5,0,1");
  expect(() => gridFromTable(uneven, "gan-x")).toThrow("gan-x: gaps of x must be multiples of the least, 1, got 1.5.");
});

it("gridFromTable() refuses a grid of more cells than a picture has, instead of filling memory", () => {
  const table = parseTable("x,y,value\n0,0,1\n0.5,0.5,1\n9000,9000,1");
  expect(() => gridFromTable(table, "gan-x")).toThrow("gan-x: x and y must make at most 4,000,000 cells, got ");
});

it("contoursFromTable() takes a column of values for a field, and none for points", () => {
  expect(contoursFromTable(parseTable("x,y\n1,2\n3,4"), "t")).toEqual({ points: f32(1, 2, 3, 4) });
  expect(contoursFromTable(parseTable("x,y,value\n0,0,7"), "t")).toMatchObject({ columns: 1, rows: 1, values: f32(7) });
  expect(contoursFromJson({ points: [[1, 2]] }, "t")).toEqual({ points: f32(1, 2) });
  expect(contoursFromJson([[1, 2]], "t")).toMatchObject({ columns: 2, rows: 1 });
});

it("cloudFromTable() weighs points by a column", () => {
  expect(cloudFromTable(parseTable("x,y,weight\n1,2,3"), "t")).toEqual({ points: f32(1, 2), weights: f32(3) });
  expect(cloudFromJson({ points: [1, 2], weights: [3] }, "t")).toEqual({ points: f32(1, 2), weights: f32(3) });
});

it("sidesFromTable() takes two columns of numbers, or one", () => {
  expect(sidesFromTable(parseTable("real,fake\n1,2\n3,"), "t")).toEqual({ real: f32(1, 3), fake: f32(2, Number.NaN) });
  expect(sidesFromTable(parseTable("fake\n1"), "t")).toEqual({ real: undefined, fake: f32(1) });
  expect(() => sidesFromJson({ reel: [] }, "gan-x")).toThrow(
    'gan-x: data must have real or fake numbers, got ["reel"].',
  );
});

it("arrowsFromTable() pairs places and ways", () => {
  expect(arrowsFromTable(parseTable("x,y,dx,dy\n1,2,3,4\n5,6,7,8"), "t")).toEqual({
    points: f32(1, 2, 5, 6),
    vectors: f32(3, 4, 7, 8),
  });
});

it("sheetFromJson() gives each cell an equal share of the mass", () => {
  const vertices = Array.from({ length: 12 }, (_, i) => [i, i]);
  expect(sheetFromJson({ columns: 4, rows: 3, vertices }, "t").cellMass).toBe(1 / 6);
  expect(sheetFromJson({ columns: 4, rows: 1, vertices: vertices.slice(8) }, "t").cellMass).toBe(1 / 3);
  expect(() => sheetFromJson({ vertices }, "gan-x")).toThrow("gan-x: columns must be a number, got undefined.");
});

it("linesFromTable() names each series by its column", () => {
  const { chart } = linesFromTable(parseTable("step,D,G\n0,0.5,1\n10,0.25,"), "t");
  expect(chart.series).toEqual([
    { label: "D", x: f32(0, 10), y: f32(0.5, 0.25) },
    { label: "G", x: f32(0, 10), y: f32(1, Number.NaN) },
  ]);
  expect(() => linesFromTable(parseTable("x\n1"), "gan-x")).toThrow(
    "gan-x: data must have a column of x and one for each series",
  );
});

it("linesFromJson() counts x from 0 where there is none, and keeps what else is said", () => {
  const { chart } = linesFromJson([{ y: [3, null], label: "D" }], "t");
  expect(chart.series).toEqual([{ x: new Float64Array([0, 1]), y: new Float64Array([3, Number.NaN]), label: "D" }]);
  expect(linesFromJson({ series: [], references: [{ y: 1 }] }, "t").chart.references).toEqual([{ y: 1 }]);
  expect(() => linesFromJson([{ y: ["a"] }], "gan-x")).toThrow(
    'gan-x: series[0].y[0] must be a number or null, got "a".',
  );
});

it("lookOfLines() draws the discriminator dashed and the generator not, and no two others alike", () => {
  const { chart } = linesFromJson(
    ["G", "discriminator", "a", "b", "c"].map((label) => ({ label, y: [1] })),
    "t",
  );
  const { series } = lookOfLines({ chart });
  expect(series!.slice(0, 2).map(({ dash }) => dash)).toEqual([[], [7, 3]]);
  expect(new Set(series!.map(({ color }) => color)).size).toBe(5);
});

it("domainsOf() is round around the finite points, and [0, 1] around none", () => {
  expect(domainsOf([f32(-1.7, 3, Number.NaN, 8), f32(1.9, 4), undefined])).toEqual({ x: [-2, 2], y: [3, 4] });
  // 30 % of 10 and of 20 more on each side: −3 to 13 and −6 to 26, in about four round steps
  expect(domainsOf([f32(0, 0, 10, 20)], 0.3)).toEqual({ x: [-5, 15], y: [-10, 30] });
  expect(domainsOf([f32(), undefined])).toEqual({ x: [0, 1], y: [0, 1] });
});

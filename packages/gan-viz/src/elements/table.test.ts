import fc from "fast-check";
import { expect, it } from "vitest";
import { numbersOf, parseTable } from "./table.ts";

it("parseTable() takes a first line with a word in it for the names of the columns", () => {
  expect(parseTable("x,y\n1,2\n\n3,4\n")).toEqual({
    names: ["x", "y"],
    rows: [
      ["1", "2"],
      ["3", "4"],
    ],
  });
  expect(parseTable("1,2\r\n3,4")).toEqual({
    names: undefined,
    rows: [
      ["1", "2"],
      ["3", "4"],
    ],
  });
  expect(parseTable("")).toEqual({ names: undefined, rows: [] });
});

it("parseTable() parts cells by what the first line holds, but not within quotes", () => {
  expect(parseTable("a;b\n1,5;2").rows).toEqual([["1,5", "2"]]);
  expect(parseTable('a\tb\n"1\t2"\t3').rows).toEqual([["1\t2", "3"]]);
  expect(parseTable('"say ""x"", or\ny",z\n1,2').names).toEqual(['say "x", or\ny', "z"]);
});

it("parseTable() reads back any cells that are written in quotes", () => {
  const cell = fc.string().map((text) => `x${text}`.trim());
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const text = ["k,v", ...rows.map((row) => row.map((c) => `"${c.replaceAll('"', '""')}"`).join(","))].join("\n");
      expect(parseTable(text).rows).toEqual(rows);
    }),
  );
});

it("numbersOf() finds a column by name, in whatever case, or by place where there are no names", () => {
  expect([...numbersOf("t", parseTable("b,X\n1,2\n3,4"), "x", 0)]).toEqual([2, 4]);
  expect([...numbersOf("t", parseTable("1,2\n3,4"), "x", 0)]).toEqual([1, 3]);
});

it("numbersOf() takes an empty cell for no number, and refuses other words by their row", () => {
  expect([...numbersOf("t", parseTable("x,y\n,1\nNaN,2\n5,"), "x", 0)]).toEqual([Number.NaN, Number.NaN, 5]);
  expect(() => numbersOf("gan-x", parseTable("x\n1\ntwo"), "x", 0)).toThrow(
    'gan-x: x of row 2 must be a number, got "two".',
  );
  expect(() => numbersOf("gan-x", parseTable("a,b\n1,2"), "x", 0)).toThrow(
    'gan-x: data must have a column x, got ["a", "b"].',
  );
});

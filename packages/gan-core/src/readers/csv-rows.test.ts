import { expect, it } from "vitest";
import { csvRows } from "./csv-rows.ts";

const cells = (text: string): (readonly string[])[] => [...csvRows(text)].map((row) => row.cells);

it("csvRows() finds the separator in the first row: tab before semicolon before comma", () => {
  expect(cells("a,b")).toEqual([["a", "b"]]);
  expect(cells("a,b;c")).toEqual([["a,b", "c"]]);
  expect(cells("a;b\tc")).toEqual([["a;b", "c"]]);
  expect(cells("a b")).toEqual([["a b"]]);
  expect(cells('"x;y",z')).toEqual([["x;y", "z"]]); // in quotes it separates nothing
});

it("csvRows() counts lines from 1, blank ones and every kind of line end included", () => {
  const rows = [...csvRows("\uFEFF\na,b\r\n\r\n  \nc,d\re,f")];
  expect(rows).toEqual([
    { line: 2, cells: ["a", "b"] },
    { line: 5, cells: ["c", "d"] },
    { line: 6, cells: ["e", "f"] },
  ]);
});

it("csvRows() takes spaces and quotes off its cells, and reads two quotes inside as one", () => {
  expect(cells(' a , "b,c" ,"say ""hi"""')).toEqual([["a", "b,c", 'say "hi"']]);
  expect(cells('"",x')).toEqual([["", "x"]]);
});

it("csvRows() keeps empty cells, at the end too", () => {
  expect(cells("a,,b,")).toEqual([["a", "", "b", ""]]);
  expect(cells('"a",,"b",')).toEqual([["a", "", "b", ""]]);
});

it("csvRows() names the cell whose quotes are wrong", () => {
  expect(() => cells('a,b\n1,"2')).toThrow('csv: line 2, column 2 must close its quote on this line, got "\\"2".');
  expect(() => cells('1,2"3')).toThrow('csv: line 1, column 2 must have no quote inside, got "2\\"3".');
  expect(() => cells('"1"2,3')).toThrow("csv: line 1, column 1 must end with its quote,");
});

it("csvRows() of nothing has no rows", () => {
  expect(cells("")).toEqual([]);
  expect(cells("\uFEFF \n\t\r\n")).toEqual([]);
});

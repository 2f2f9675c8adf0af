import fc from "fast-check";
import { expect, it } from "vitest";
import { read } from "./read.ts";

const three = Float32Array.of(0.5, -1.25, 2, 300, 4, 5);

it("read() finds the separator of a table, and does not mind line ends, quotes, blanks and a byte order mark", async () => {
  for (const text of [
    "0.5,-1.25\n2,3e2\n4,5",
    "\uFEFF0.5;-1.25\r\n\r\n2;+3E+2\r\n4;5\r\n",
    '"0.5"\t"-1.25"\n2\t300\n4\t5\n',
    "x y\n0.5 -1.25\n2 300\n4 5",
    '"height, m","weight"\n 0.5 , -1.25 \n2,300\n4,5',
  ]) {
    expect(await read({ body: text }), text).toMatchObject({ kind: "table", points: three, bad: 0 });
  }
});

it("read() names the line of a bad row, the header and blank lines counted", async () => {
  expect(await read({ body: "x,y\n1,2\n\n3,n/a\n5,6\n7,8" })).toMatchObject({
    total: 3,
    bad: 1,
    refused: [{ line: 4, column: 1, text: "n/a" }],
  });
});

it("read() takes JSON as lists, objects and flat lists", async () => {
  for (const text of [
    "[[0.5, -1.25], [2, 300], [4, 5]]",
    '[{ "x": 0.5, "y": -1.25 }, { "y": 300, "x": 2 }, { "x": 4, "y": 5 }]',
    '{ "points": [0.5, -1.25, 2, 300, 4, 5], "dims": 2 }',
    '\uFEFF { "data": [[0.5, -1.25], [2, 300], [4, 5]] }',
  ]) {
    expect(await read({ body: text }), text).toMatchObject({ kind: "table", points: three, bad: 0 });
  }
});

it("read() counts what in JSON is no point", async () => {
  expect(await read({ body: "[[1, 2], [3, null], [4, 5], 6, [7, 8]]" })).toMatchObject({
    total: 3,
    bad: 2,
    refused: [
      { line: 2, text: "" },
      { line: 4, text: "" },
    ],
  });
});

it("read() says what a text is, if it is no points", async () => {
  const why = async (body: string) => (await read({ body })) as { why?: string };
  expect(await why("")).toEqual({ kind: "refused", why: "empty" });
  expect(await why("a letter to nobody")).toMatchObject({ why: "numbers" });
  expect(await why("[1, 2")).toMatchObject({ why: "json" });
  expect(await why('{ "a": 1 }')).toMatchObject({ why: "form" });
  expect(await why('{ "format": "gan-core run", "version": 1 }')).toMatchObject({ why: "run" });
  expect(await why("\0\0\u0001PK")).toMatchObject({ why: "unreadable" });
  expect(await why("1\n2\n3\n4")).toMatchObject({ why: "column" });
});

it("read() of anything gives finite points or a reason, and never throws", async () => {
  const bits = fc.constantFrom("1", "-2.5", "e", ".", ",", ";", "\t", "\n", '"', " ", "x", "NaN", "[", "{", "1e400");
  const garbage = fc.oneof(
    fc.string(),
    fc.json(),
    fc.array(bits).map((parts) => parts.join("")),
  );
  await fc.assert(
    fc.asyncProperty(garbage, async (body) => {
      const outcome = await read({ body });
      if (outcome.kind === "table") expect(outcome.points.every(Number.isFinite)).toBe(true);
      else expect(outcome.why).toMatch(/^[a-z]+$/);
    }),
    { numRuns: 300 },
  );
});

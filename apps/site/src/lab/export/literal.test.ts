import { expect, it } from "vitest";
import { literal } from "./literal.ts";

/** The value of a literal, by the language itself. */
const evaluated = (text: string): unknown => new Function(`return ${text};`)();

it("literal() is one line where that fits, with quotes only where a key needs them", () => {
  expect(literal({ seed: 7, loss: { id: "hinge" } })).toBe('{ seed: 7, loss: { id: "hinge" } }');
  expect(literal({ "a-b": [1, 2] })).toBe('{ "a-b": [1, 2] }');
  expect(literal({})).toBe("{}");
});

it("literal() gives a line to each part of what is too long for one", () => {
  const text = literal({ seed: 7, note: "x".repeat(100) });
  expect(text).toBe(`{\n  seed: 7,\n  note: "${"x".repeat(100)}",\n}`);
});

it("literal() evaluates to the same data, whatever is in it", () => {
  const data = { a: null, b: [-0, 1e-7, 1e21, [true]], c: 'a "b"\n\u2028', "d e": { f: [] }, 9: "x".repeat(90) };
  expect(evaluated(literal(data))).toEqual(data);
  const proto: unknown = JSON.parse('{"__proto__": 1}');
  expect(Object.keys(evaluated(literal(proto)) as object)).toEqual(["__proto__"]);
});

import { readConfig } from "gan-core";
import { expect, it } from "vitest";
import { changeOf, changes } from "./changes.ts";
import { readComparison, writeComparison } from "./comparison-link.ts";

const base = readConfig({ seed: 7, data: { id: "mixture-ring", params: { modes: 6 } }, loss: { id: "hinge" } });

it("writeComparison() is short: what each has otherwise than the first", () => {
  expect(writeComparison([readConfig({}), readConfig({ packing: 2 })])).toBe("compare=~vs~packing=2");
  expect(writeComparison([base, changeOf("packing").apply(base)!])).toBe(
    "compare=seed=7&data=mixture-ring(modes:6)&loss=hinge~vs~packing=2",
  );
  expect(writeComparison([base, readConfig({ ...base, loss: { id: "non-saturating" } })])).toMatch(/~vs~loss=usual$/);
});

it.each(changes.map(({ id, apply }) => [id, apply] as const))("readComparison() reads back %s", (_, apply) => {
  for (const from of [base, readConfig({}), readConfig({ packing: 2, regularizers: [{ id: "r1" }] })]) {
    const to = apply(from);
    if (to) expect(readComparison(`#${writeComparison([from, to])}`)).toEqual([from, to]);
  }
});

it("readComparison() reads points of one's own, which have tildes too, and escapes", () => {
  const drawn = readConfig({ data: { id: "drawn", params: { points: [0, 1, -0.5, 0.25] } } });
  const pair = [drawn, readConfig({ ...drawn, packing: 2 })];
  expect(readComparison(writeComparison(pair))).toEqual(pair);
  expect(readComparison(`#${writeComparison(pair).replaceAll("~", "%7E").replaceAll("(", "%28")}`)).toEqual(pair);
});

it.each([
  ["compare=", /2 to 4 runs/],
  ["compare=~vs~a~vs~b~vs~c~vs~d", /2 to 4 runs/],
  ["compare=~vs~", /run 2 must differ from the first, got nothing/],
  ["compare=loss=hinge~vs~loss=hinge", /must differ/],
  ["compare=~vs~packing=99", /packing must be/],
  ["compare=~vs~__proto__=1", /./],
  ["compare=~vs~%E0%A4%A", /escapes/],
  ["compare=~vs~<script>", /path=value/],
])("readComparison(%j) is refused in words", (text, reason) => {
  expect(() => readComparison(text)).toThrow(reason);
});

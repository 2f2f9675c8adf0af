import { expect, it } from "vitest";
import { data as en } from "../../words/en/data.ts";
import { data as zh } from "../../words/zh/data.ts";
import { dataName, nameOf, summaryOf } from "./names.ts";
import { paramName } from "./param-name.ts";
import { railIds } from "./rail.ts";
import { allShapes, shapeOf } from "./shapes.ts";
import { slidersOf } from "./sliders.ts";

it("nameOf() is short on the rail, in both languages", () => {
  for (const id of railIds) {
    for (const data of [en, zh]) expect(nameOf({ data }, shapeOf(id)).length, id).toBeLessThanOrEqual(11);
  }
});

it("nameOf(), summaryOf() and paramName() are Chinese for every shape there is", () => {
  const chinese = /\p{Script=Han}|^σ$/u;
  for (const shape of allShapes) {
    expect(nameOf({ data: zh }, shape)).toMatch(chinese);
    expect(summaryOf({ data: zh }, shape)).toMatch(/\p{Script=Han}.*。$/u);
    for (const { key, param } of slidersOf({ id: shape.id })) {
      expect(paramName({ data: zh }, shape.id, key, param.label), `${shape.id}.${key}`).toMatch(chinese);
    }
  }
});

it("names, summaries and params name nothing that is not there", () => {
  for (const { names, summaries, params } of [en, zh]) {
    for (const id of [...Object.keys(names), ...Object.keys(summaries)]) expect(() => shapeOf(id)).not.toThrow();
    for (const path of Object.keys(params)) {
      const [id, key] = path.split(".") as [string, string];
      expect(
        slidersOf({ id }).map((slider) => slider.key),
        path,
      ).toContain(key);
    }
  }
});

it("summaryOf() in English is the registry's own sentence", () => {
  expect(summaryOf({ data: en }, shapeOf("ring"))).toBe(shapeOf("ring").summary);
});

it("dataName() counts the Gaussians of a ring", () => {
  const name = (modes: number): string => dataName({ data: en }, { id: "mixture-ring", params: { modes } });
  expect([name(8), name(1)]).toEqual(["8 Gaussians", "1 Gaussian"]);
  expect(dataName({ data: en }, { id: "drawn" })).toBe("Drawing");
});

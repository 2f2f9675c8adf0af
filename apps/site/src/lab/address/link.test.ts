import { readConfig } from "gan-core";
import { expect, it } from "vitest";
import { readLink, writeLink } from "./link.ts";

const opening = readConfig({ decay: { shape: "exponential", start: 500 } });

it("writeLink() then readLink() gives the same run, whatever it is", () => {
  for (const config of [
    readConfig(),
    readConfig({ seed: 7, generator: { hidden: [3] }, loss: { id: "hinge" } }),
    readConfig({ regularizers: [{ id: "r1", params: { weight: 0.5 } }], engine: { backend: "cpu" } }),
  ]) {
    expect(readLink(`#${writeLink(config, opening)}`)).toEqual({ kind: "run", config });
  }
});

it("writeLink() of the opening run is empty, which readLink() knows", () => {
  expect(writeLink(opening, opening)).toBe("");
  expect(readLink("")).toEqual({ kind: "opening" });
  expect(readLink("#")).toEqual({ kind: "opening" });
});

it("writeLink() has no text for what would be too long to pass on", () => {
  const points = Array.from({ length: 4000 }, (_, i) => Math.sin(i));
  expect(writeLink(readConfig({ data: { id: "drawn", params: { points } } }), opening)).toBeUndefined();
});

it("readLink() of an experiment or a comparison has its name, and nothing else passes for one", () => {
  expect(readLink("#experiment=mode-collapse")).toEqual({ kind: "experiment", id: "mode-collapse" });
  expect(readLink("#compare=wgan-gp")).toEqual({ kind: "compare", id: "wgan-gp" });
  expect(readLink("#experiment=../../x").kind).toBe("bad");
});

it("readLink() of runs side by side has their configs", () => {
  expect(readLink("#compare=seed=3~vs~packing=2")).toEqual({
    kind: "comparison",
    configs: [readConfig({ seed: 3 }), readConfig({ seed: 3, packing: 2 })],
  });
  expect(readLink("#compare=seed=3~vs~packing=99")).toMatchObject({
    kind: "bad",
    reason: expect.stringMatching(/packing/),
  });
});

it.each([
  ["#loss=evil", /loss/],
  ["#generator.hidden=99999", /generator\.hidden/],
  ["#seed=1&seed=2", /said once/],
  ["#__proto__.x=1", /./],
  ["#%E0%A4%A", /./],
  ["#<script>alert(1)</script>", /path=value|address/],
])("readLink(%j) says what is wrong, and throws nothing", (hash, reason) => {
  const link = readLink(hash);
  expect(link).toMatchObject({ kind: "bad", reason: expect.stringMatching(reason) });
});

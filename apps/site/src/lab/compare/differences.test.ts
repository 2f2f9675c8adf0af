import { readConfig } from "gan-core";
import { expect, it } from "vitest";
import { changeOf } from "./changes.ts";
import { differencesOf } from "./differences.ts";

const base = readConfig({});
const paths = (...configs: ReturnType<typeof readConfig>[]) =>
  differencesOf([base, ...configs]).map(({ path }) => path);

it("differencesOf() equal runs are none", () => {
  expect(paths(readConfig({}))).toEqual([]);
});

it("differencesOf() names a number with what each run has of it", () => {
  expect(differencesOf([base, readConfig({ packing: 2 }), readConfig({ packing: 4 })])).toEqual([
    { path: "packing", values: [1, 2, 4] },
  ]);
});

it("differencesOf() counts another choice once, a list once, and what both players have alike once", () => {
  expect(paths(changeOf("wgan-gp").apply(base)!)).toEqual(["loss", "regularizers"]);
  const sgd = (rate: number) => ({ id: "sgd", params: { rate } });
  expect(paths(readConfig({ optimizers: { generator: sgd(0.1), discriminator: sgd(0.1) } }))).toHaveLength(2); // adam's rates differ
  const tanh = { activation: { id: "tanh" } };
  expect(paths(readConfig({ generator: tanh, discriminator: tanh }))).toEqual(["*.activation"]);
});

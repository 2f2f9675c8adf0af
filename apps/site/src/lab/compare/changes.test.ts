import { readConfig } from "gan-core";
import { expect, it } from "vitest";
import { changeOf, changes } from "./changes.ts";

const config = readConfig({});

it.each(changes.map((change) => [change.id, change] as const))(
  "%s changes something once, or nothing",
  (_, { apply }) => {
    const once = apply(config);
    if (!once) return;
    expect(readConfig(once)).toEqual(once);
    expect(once.data).toEqual(config.data);
  },
);

it("changes leave the seed and the data alone, but for the one that is another seed", () => {
  const seeds = changes.filter(({ apply }) => (apply(config) ?? config).seed !== config.seed).map(({ id }) => id);
  expect(seeds).toEqual(["seed"]);
});

it("changeOf(wgan-gp) is Wasserstein's loss under a gradient penalty, and no other bound beside it", () => {
  const clipped = readConfig({ regularizers: [{ id: "weight-clip" }, { id: "r1" }] });
  const next = changeOf("wgan-gp").apply(clipped)!;
  expect(next.loss.id).toBe("wasserstein");
  expect(next.regularizers.map(({ id }) => id)).toEqual(["r1", "wgan-gp"]);
});

it("changeOf(smaller-rate) divides both rates by ten, in round numbers", () => {
  const { optimizers } = changeOf("smaller-rate").apply(config)!;
  expect(optimizers.generator.params?.["rate"]).toBe(0.0001);
  expect(optimizers.discriminator.params?.["rate"]).toBe(0.0008);
});

it("changeOf(two-time-scales) has nothing to do where the discriminator is the faster already", () => {
  expect(changeOf("two-time-scales").apply(config)).toBeUndefined();
});

it("changeOf() refuses what it does not know", () => {
  expect(() => changeOf("magic")).toThrow("got magic.");
});

it("apply() has nothing to offer where the change does not go with the rest", () => {
  const inCompany = readConfig({ discriminator: { minibatch: { kernels: 1 } } });
  expect(changeOf("wgan-gp").apply(inCompany)).toBeUndefined();
  expect(changeOf("hinge").apply(inCompany)?.loss.id).toBe("hinge");
});

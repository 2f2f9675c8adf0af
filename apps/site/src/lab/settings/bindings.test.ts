import { type RunConfig, readConfig, withValue } from "gan-core";
import { expect, it } from "vitest";
import { en } from "../../words/en/index.ts";
import { entries } from "../../words/zh/entries.ts";
import { settings } from "../../words/zh/settings.ts";
import { phrasesOf } from "./bindings.ts";
import { type EditorId, editorIds } from "./editor-ids.ts";

const network = (hidden: number[], id = "leaky-relu") => readConfig({ generator: { hidden, activation: { id } } });
const said = (part: EditorId, config: RunConfig, words = en) =>
  phrasesOf(part, config, words).map((phrase) => phrase.map(({ text }) => text).join(""));
const bound = (part: EditorId, config: RunConfig) =>
  phrasesOf(part, config, en).flatMap((phrase) => phrase.flatMap(({ binding }) => binding ?? []));

it("phrasesOf() counts layers and says their width once where it is the same", () => {
  expect(said("generator", network([20, 20]))[0]).toBe("2 layers of 20, leaky ReLU");
  expect(said("generator", network([8], "tanh"))[0]).toBe("1 layer of 8, tanh");
  expect(said("generator", network([20, 10, 5], "elu"))[0]).toBe("layers of 20, 10, 5, ELU");
  expect(said("generator", network([]))[0]).toBe("no hidden layer, leaky ReLU");
  expect(said("generator", network([1, 2, 3, 4, 5]))[0]).toBe("5 layers of several widths, leaky ReLU");
});

it("phrasesOf() says the optimizer, its rate and the updates of the player asked for", () => {
  const config = readConfig({
    optimizers: {
      generator: { id: "adam", params: { rate: 0.002 } },
      discriminator: { id: "sgd", params: { rate: 0.1 } },
    },
    schedule: { discriminatorSteps: 2, generatorSteps: 1 },
  });
  expect(said("generator", config)[1]).toBe("Adam at 0.002, 1 update");
  expect(said("discriminator", config)[1]).toBe("SGD at 0.1, 2 updates");
});

it("phrasesOf() says noise, loss and run", () => {
  const config = readConfig({ latent: { id: "gaussian", params: { dims: 1 } } });
  expect(said("noise", config)).toEqual(["1-D Gaussian"]);
  expect(said("loss", config)).toEqual(["Non-saturating"]);
  expect(said("run", config)).toEqual(["128 a batch, seed 1, alternating"]);
});

it("phrasesOf() says it in Chinese", () => {
  const zh = { ...en, settings, entries };
  expect(said("generator", network([20, 20]), zh)).toEqual(["2 层，每层 20，Leaky ReLU", "Adam，0.001，更新 1 次"]);
  expect(said("noise", readConfig(), zh)).toEqual(["2 维均匀分布"]);
});

it.each(editorIds)("phrasesOf() of %s puts what it shows back where it is from", (part) => {
  const config = readConfig();
  for (const { path, value, set } of bound(part, config)) {
    expect(readConfig(withValue(config, path, set(value))), path).toEqual(config);
  }
});

it("phrasesOf() turns one width of several, all of equal ones, and the number of layers", () => {
  const [first, second] = bound("generator", network([32, 16]));
  expect(second!.set(8)).toEqual([32, 8]);
  expect(first!.name).toBe("Generator: Width of layer 1");
  const [count, width] = bound("generator", network([20, 20]));
  expect(width!.set(8)).toEqual([8, 8]);
  expect(count!.set(3)).toEqual([20, 20, 20]);
});

it("phrasesOf() turns a choice through its menu", () => {
  const [loss] = bound("loss", readConfig());
  expect([0, 2].map((at) => loss!.show(at))).toEqual(["Non-saturating", "Least squares"]);
  expect(loss!.set(2)).toEqual({ id: "least-squares" });
});

import { defaultConfig, readConfig } from "gan-core";
import { expect, it } from "vitest";
import { latentWords, lossWords, networkWords, playerWords } from "./model-words.ts";

const network = (hidden: number[], id = "leaky-relu") => ({
  ...defaultConfig.discriminator,
  hidden,
  activation: { id },
});

it("networkWords() counts layers and says their width once where it is the same", () => {
  expect(networkWords(network([20, 20]))).toBe("2 layers of 20, leaky ReLU");
  expect(networkWords(network([8], "tanh"))).toBe("1 layer of 8, tanh");
  expect(networkWords(network([20, 10, 5], "elu"))).toBe("layers of 20, 10, 5, ELU");
  expect(networkWords(network([]))).toBe("no hidden layer");
});

it("playerWords() says the optimizer, its rate and the updates of the player asked for", () => {
  const config = readConfig({
    optimizers: {
      generator: { id: "adam", params: { rate: 0.002 } },
      discriminator: { id: "sgd", params: { rate: 0.1 } },
    },
    schedule: { discriminatorSteps: 2, generatorSteps: 1 },
  });
  expect(playerWords(config, "generator")).toBe("Adam at 0.002, 1 update");
  expect(playerWords(config, "discriminator")).toBe("SGD at 0.1, 2 updates");
});

it("latentWords() and lossWords() use the registry's names", () => {
  expect(latentWords({ id: "gaussian", params: { dims: 1 } })).toBe("1-D Gaussian");
  expect(lossWords({ id: "non-saturating" })).toBe("Non-saturating");
});

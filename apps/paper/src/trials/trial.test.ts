import { expect, it } from "vitest";
import { tinyTrial } from "../../test/tiny.ts";
import { trialKey } from "./trial.ts";

it("trialKey() depends on what decides the result, and on nothing else", () => {
  const key = trialKey(tinyTrial);
  expect(key).toMatch(/^[0-9a-f]{24}$/);
  expect(trialKey({ ...tinyTrial, label: "another name" })).toBe(key);
  expect(trialKey({ ...tinyTrial, iterations: 25 })).not.toBe(key);
  expect(trialKey({ ...tinyTrial, config: { ...tinyTrial.config, seed: 4 } })).not.toBe(key);
  expect(trialKey({ ...tinyTrial, measures: [{ ...tinyTrial.measures[0]!, count: 51 }] })).not.toBe(key);
});

it("trialKey() is the same whether a default is spelled out or left out, and in any order of keys", () => {
  const { seed, ...rest } = tinyTrial.config;
  expect(trialKey({ ...tinyTrial, config: { ...rest, decay: { shape: "constant" }, seed } })).toBe(trialKey(tinyTrial));
});

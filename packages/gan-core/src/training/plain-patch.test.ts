import { expect, it } from "vitest";
import { hinge } from "../losses/index.ts";
import { r1 } from "../regularizers/index.ts";
import type { RunPatch } from "./config.ts";
import { plainPatch } from "./plain-patch.ts";
import { patchConfig, readConfig } from "./read-config.ts";

it("plainPatch() spells out choices built by an entry, and leaves sections as partial as they were", () => {
  const patch: RunPatch = {
    loss: hinge(),
    regularizers: [r1({ weight: 2 })],
    optimizers: { generator: { id: "sgd" } },
    schedule: { id: "simultaneous", generatorSteps: 2 },
    decay: undefined as never,
  };
  const plain = plainPatch(patch, patchConfig(readConfig(), patch));
  expect(plain).toEqual({
    loss: { id: "hinge", params: {} },
    regularizers: [{ id: "r1", params: { weight: 2 } }],
    optimizers: { generator: { id: "sgd", params: expect.objectContaining({ rate: expect.any(Number) }) } },
    schedule: { id: "simultaneous", generatorSteps: 2 },
  });
  expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
});

it("plainPatch() changes a config as the patch does, once and twice", () => {
  const patch: RunPatch = { ema: { decay: 0.5 }, optimizers: { discriminator: { id: "adam", params: { rate: 1 } } } };
  const once = patchConfig(readConfig(), patch);
  expect(patchConfig(readConfig(), plainPatch(patch, once))).toEqual(once);
  expect(patchConfig(once, plainPatch(patch, once))).toEqual(once);
});

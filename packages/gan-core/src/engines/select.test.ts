import { afterEach, describe, expect, it, vi } from "vitest";
import { createSetup } from "../../test/tasks.ts";
import { maxout } from "../networks/index.ts";
import { batchNorm, layerNorm } from "../normalizations/index.ts";
import { sgd } from "../optimizers/index.ts";
import { createGan } from "../training/create-gan.ts";
import { defaultConfig } from "../training/default-config.ts";
import type { EngineSetup } from "./engine.ts";
import { selectEngine } from "./select.ts";

const { engine: auto } = defaultConfig;
const there = "is for TensorFlow.js, so training runs there and is slower.";

afterEach(() => void vi.unstubAllGlobals());

async function describeEngine(
  setup: EngineSetup,
  config = {},
): Promise<{ id: string; backend: string; note?: string }> {
  const engine = await selectEngine({ ...auto, ...config }, setup);
  engine.dispose();
  const { id, backend, note } = engine;
  return note === undefined ? { id, backend } : { id, backend, note };
}

describe("selectEngine() under auto", () => {
  it("takes simd for perceptrons, and has nothing to explain", async () => {
    expect(await describeEngine(createSetup())).toEqual({ id: "simd", backend: "simd" });
  });

  it.each([
    ['Activation "maxout" (generator.activation)', { activation: maxout() }],
    ['Normalization "batch-norm" (generator.normalization)', { normalization: batchNorm() }],
    ['Normalization "layer-norm" (generator.normalization)', { normalization: layerNorm() }],
    ["Minibatch discrimination (discriminator.minibatch.kernels)", { minibatch: { kernels: 2, dims: 2, others: 7 } }],
    ["Unrolling (schedule.unrolling)", { unrolling: 1 }],
    ["An optimizer with 4 slots (optimizers.generator)", { optimizer: { ...sgd(), id: "greedy", slotCount: 4 } }],
  ])("takes TensorFlow.js for what simd can not, and says so: %s", async (what, options) => {
    const chosen = await describeEngine(createSetup(options));
    expect(chosen).toMatchObject({ id: "tfjs", note: `${what} ${there}` });
  });

  it.each(["cpu", "wasm"] as const)("takes TensorFlow.js if its backend %s is named", async (backend) => {
    expect(await describeEngine(createSetup(), { backend })).toEqual({ id: "tfjs", backend });
  });

  it("takes TensorFlow.js on plain JavaScript where there is no WebAssembly, or it may not run", async () => {
    const note = /so training runs on plain JavaScript and is slower\.$/;
    vi.stubGlobal("WebAssembly", undefined);
    expect(await describeEngine(createSetup())).toEqual({
      id: "tfjs",
      backend: "cpu",
      note: expect.stringMatching(note),
    });
    const chosen = await describeEngine(createSetup({ unrolling: 1 }));
    expect(chosen.note).toBe(
      `Unrolling (schedule.unrolling) ${there} WebAssembly is missing here, so training runs on plain JavaScript and is slower.`,
    );
    const forbidden = () => {
      throw new Error("Refused by the page's policy.");
    };
    vi.stubGlobal("WebAssembly", { ...WebAssembly, Module: forbidden });
    expect(await describeEngine(createSetup())).toMatchObject({ id: "tfjs" });
  });

  it("hands on the precision", async () => {
    expect((await describeEngine(createSetup(), { precision: "fast" })).note).toMatch(/not reproducible|exact instead/);
  });
});

it("selectEngine() of an engine by name takes that one, or refuses", async () => {
  expect(await describeEngine(createSetup(), { id: "tfjs", backend: "cpu" })).toEqual({ id: "tfjs", backend: "cpu" });
  await expect(describeEngine(createSetup({ unrolling: 1 }), { id: "simd" })).rejects.toThrow(
    "schedule.unrolling must",
  );
});

it("configure() under auto refuses what the chosen engine can not, names the field, and loses nothing", async () => {
  const gan = await createGan({ batchSize: 8 });
  const other = await createGan({ batchSize: 8 });
  await gan.advance({ iterations: 3 });
  const before = await gan.checkpoint();
  await expect(gan.configure({ schedule: { unrolling: 2 } })).rejects.toThrow(
    'schedule.unrolling must be 0 unless the run is made with engine { id: "tfjs" }, got 2.',
  );
  expect(await gan.checkpoint()).toEqual(before);
  await gan.advance({ iterations: 3 });
  await other.advance({ iterations: 6 });
  expect(await gan.checkpoint()).toEqual(await other.checkpoint());
  await gan.dispose();
  await other.dispose();
});

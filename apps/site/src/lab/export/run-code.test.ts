import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createGan, createHistory, type Gan, type RunConfigInput, readConfig, recordHistory } from "gan-core";
import { afterAll, describe, expect, it } from "vitest";
import { share } from "../../words/en/share.ts";
import { runCode } from "./run-code.ts";

const folder = new URL("../../../.cache/run-code/", import.meta.url); // inside the site, where gan-core is found
mkdirSync(folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const words = share.code;
const ring = { id: "mixture-ring", params: { modes: 6 } };

/** Runs the code as a module in Node; it says what it left. */
function left(name: string, code: string): { losses: number[]; generator: number[]; iteration: number } {
  const file = new URL(`${name}.mjs`, folder);
  const tell = `
    const { players, iteration } = await gan.checkpoint();
    console.log(JSON.stringify({ losses: [...losses], generator: [...players.generator.parameters], iteration }));`;
  writeFileSync(file, code.replace("await gan.dispose();", tell));
  const said = execFileSync(process.execPath, [file.pathname], { encoding: "utf8" });
  return JSON.parse(said.trim().split("\n").at(-1)!);
}

async function weights(gan: Pick<Gan, "checkpoint">): Promise<number[]> {
  return [...(await gan.checkpoint()).players.generator.parameters];
}

const configs: Record<string, RunConfigInput> = {
  default: {},
  "six modes, hinge, R1": {
    seed: 42,
    data: ring,
    loss: { id: "hinge" },
    regularizers: [{ id: "r1", params: { weight: 0.5 } }],
    generator: { hidden: [8, 8, 8], activation: { id: "relu" } },
  },
  "drawn points, packing, a schedule and an average": {
    data: { id: "points", params: { points: [0.5, -0.25, 0.1, 1e-7, -0.7, 0.3] } },
    packing: 2,
    batchSize: 16,
    schedule: { id: "alternating", discriminatorSteps: 2 },
    optimizers: { generator: { id: "sgd" }, discriminator: { id: "adam", params: { rate: 0.004, beta1: 0.5 } } },
    ema: { decay: 0.99 },
    decay: { shape: "cosine", iterations: 100 },
  },
};

describe.each(Object.entries(configs))("%s", (name, input) => {
  it("runCode() leaves the losses and the weights of the run, bit for bit", async () => {
    const config = readConfig(input);
    const gan = await createGan(config);
    const { losses } = await gan.advance({ iterations: 30 });
    const told = left(name.replace(/\W+/g, "-"), runCode(config, { iterations: 30, words }));
    expect(told).toEqual({ losses: [...losses], generator: await weights(gan), iteration: 30 });
  });
});

it("runCode() makes the changes by hand where they were made", async () => {
  const first = readConfig({ seed: 3 });
  const gan = await recordHistory(await createGan(first), createHistory());
  await gan.advance({ iterations: 10 });
  await gan.configure({ loss: { id: "least-squares" } });
  await gan.advance({ iterations: 5, players: "discriminator" });
  await gan.advance({ iterations: 7 });
  const code = runCode(first, { iterations: 22, changes: gan.history.save().changes, words });
  expect(left("changes", code)).toMatchObject({ generator: await weights(gan), iteration: 22 });
});

it("runCode() says what differs from the default, and nothing else", () => {
  expect(runCode(readConfig({}), { iterations: 5, words })).toContain("await createGan();");
  const code = runCode(readConfig({ seed: 9, data: ring }), { iterations: 5, words });
  expect(code).toContain('createGan({ seed: 9, data: { id: "mixture-ring", params: { modes: 6 } } });');
});

it("runCode() prints the divergence as it stands, pasted as it is", () => {
  const file = new URL("plain.mjs", folder);
  writeFileSync(file, runCode(readConfig({}), { iterations: 3, words }));
  expect(execFileSync(process.execPath, [file.pathname], { encoding: "utf8" })).toMatch(
    /^\{ iteration: 3, js: 0\.\d+, floor: 0\.\d+ \}/,
  );
});

it("runCode() names the packages that TensorFlow.js needs, where the run asks for it", () => {
  const code = runCode(readConfig({ engine: { id: "tfjs" } }), { iterations: 1, words });
  expect(code).toContain("@tensorflow/tfjs");
  expect(runCode(readConfig({}), { iterations: 1, words })).not.toContain("@tensorflow/tfjs");
});

it("runCode() refuses a count of iterations that is none", () => {
  expect(() => runCode(readConfig({}), { iterations: Number.NaN, words })).toThrow(
    "runCode: iterations must be an integer of at least 0, got NaN.",
  );
});

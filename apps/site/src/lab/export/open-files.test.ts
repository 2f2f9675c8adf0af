import { createGan, writeRun } from "gan-core";
import { describe, expect, it } from "vitest";
import { share } from "../../words/en/share.ts";
import { type GivenFile, type Opened, openFiles } from "./open-files.ts";

const words = share.open;

function file(name: string, content: string | Float32Array<ArrayBuffer>): GivenFile {
  return new File([content], name);
}

async function reason(...files: readonly GivenFile[]): Promise<string> {
  const opened = await openFiles(files, words);
  return opened.ok ? "opened" : opened.reason;
}

async function savedRun(): Promise<string> {
  const gan = await createGan({ seed: 5 });
  await gan.advance({ iterations: 3 });
  return writeRun({ checkpoint: await gan.checkpoint() });
}

/** The smallest model that the original can make: D is 2-3-1, G is 1-1-2, so 9 + 4 + 2 + 4 = 19 floats. */
const shapes: readonly (readonly [name: string, shape: readonly number[]])[] = [
  ["d-0", [2, 3]],
  ["d-1", [3]],
  ["d-2", [3, 1]],
  ["d-3", [1]],
  ["g-0", [1, 1]],
  ["g-1", [1]],
  ["g-2", [1, 2]],
  ["g-3", [2]],
];
const model = JSON.stringify({
  modelTopology: {
    shape_name: "line",
    iter_count: 812,
    config: {
      selectedNoiseType: "1D Gaussian",
      noiseSize: 1,
      numGeneratorLayers: 0,
      numDiscriminatorLayers: 0,
      numGeneratorNeurons: 1,
      numDiscriminatorNeurons: 3,
      dLearningRate: 0.1,
      gLearningRate: 0.03,
      dOptimizerType: "SGD",
      gOptimizerType: "SGD",
      lossType: "Log loss",
      kDSteps: 3,
      kGSteps: 1,
    },
  },
  weightsManifest: [
    { paths: ["./x.weights.bin"], weights: shapes.map(([name, shape]) => ({ name, shape, dtype: "float32" })) },
  ],
});
const floats = Float32Array.from({ length: 19 }, (_, i) => i / 19);

describe("openFiles()", () => {
  it("openFiles() opens a run where it was saved", async () => {
    const opened = await openFiles([file("mine.json", await savedRun())], words);
    expect(opened).toMatchObject({ ok: true, kind: "run", name: "mine.json" });
    const { checkpoint } = (opened as Extract<Opened, { kind: "run" }>).run;
    expect([checkpoint.iteration, checkpoint.config.seed]).toEqual([3, 5]);
  });

  it("openFiles() opens a model of the original from its two files, in any order", async () => {
    for (const order of [0, 1]) {
      const both = [file("x.json", model), file("x.weights.bin", floats)];
      const opened = await openFiles(order === 0 ? both : both.reverse(), words);
      expect(opened).toMatchObject({ ok: true, kind: "original" });
      expect((opened as Extract<Opened, { kind: "original" }>).original.checkpoint.iteration).toBe(812);
    }
  });

  it("openFiles() says which of the original's two files is missing", async () => {
    expect(await reason(file("x.json", model))).toMatch(/^x\.json is a model .* keeps its weights in a second file/);
    expect(await reason(file("x.weights.bin", floats))).toMatch(/^x\.weights\.bin holds weights alone/);
  });

  it("openFiles() says what is wrong with a file, by its place in it", async () => {
    const run = await savedRun();
    expect(await reason(file("a.txt", "hello"))).toMatch(/^This file is not a run: run must be JSON, and whole/);
    expect(await reason(file("a.json", "{}"))).toBe(
      'This file is not a run: run must be an object with format "gan-core run", got an object with keys none.',
    );
    expect(await reason(file("a.json", run.replace('"iteration": 3', '"iteration": -3')))).toMatch(/iteration must be/);
    expect(await reason(file("a.json", run.slice(0, 900)))).toMatch(/^This file is not a run/);
    expect(await reason(file("x.json", model), file("x.bin", floats.slice(1)))).toMatch(
      /^These files are not a model of the original GAN Lab: .*76 bytes.*72/,
    );
  });

  it("openFiles() refuses what is too large before it reads it", async () => {
    const large: GivenFile = {
      ...file("large.json", ""),
      name: "large.json",
      size: 150e6,
      text: () => Promise.reject(new Error("read")),
    };
    expect(await reason(large)).toBe("large.json has 150 MB. Files of up to 100 MB can be opened.");
    expect(await reason({ ...large, size: Number.NaN })).toMatch(/^large\.json has NaN MB/);
  });

  it("openFiles() answers in words where a file has gone, was not given, or came with others", async () => {
    const gone: GivenFile = {
      name: "gone.json",
      size: 1,
      text: () => Promise.reject(new Error("gone")),
      arrayBuffer: () => Promise.reject(new Error("gone")),
    };
    expect(await reason(gone)).toBe("gone.json could not be read: gone");
    expect(await reason()).toBe("No file was chosen.");
    expect(await reason(file("a.json", ""), file("b.json", ""))).toMatch(/a\.json, b\.json/);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRng, type Rng } from "../random/rng.ts";
import { createGan } from "../training/create-gan.ts";
import { type OriginalOptions, readOriginal, type SavedOriginal } from "./read-original.ts";

/*
 * Files as the original writes them, with weights of our own, and its two networks written down once more from its
 * formulas, in 64 bits and in its coordinates.
 */

interface Shape {
  readonly noise: string;
  readonly generator: readonly [layers: number, neurons: number];
  readonly discriminator: readonly [layers: number, neurons: number];
}

/** The four networks it was published with. Bytes: those of the published files. */
const published: Readonly<Record<string, Shape & { bytes: number }>> = {
  line: { noise: "2D Uniform", generator: [1, 5], discriminator: [1, 6], bytes: 496 },
  gaussians: { noise: "2D Gaussian", generator: [1, 8], discriminator: [1, 8], bytes: 876 },
  Ring: { noise: "2D Uniform", generator: [1, 10], discriminator: [2, 9], bytes: 1516 },
  disjoint: { noise: "2D Gaussian", generator: [2, 10], discriminator: [2, 11], bytes: 2324 },
};
/** The smallest it can make: one-dimensional latents, one neuron. */
const smallest: Shape = { noise: "1D Gaussian", generator: [0, 1], discriminator: [0, 3] };

interface Original {
  readonly json: { modelTopology: Record<string, unknown>; weightsManifest: unknown[] };
  readonly arrays: ReadonlyMap<string, { shape: number[]; values: Float32Array }>;
  readonly floats: Float32Array;
}

function original(shapeName: string, shape: Shape, seed = 1): Original {
  const rng = createRng(seed).fork(shapeName);
  const arrays = new Map<string, { shape: number[]; values: Float32Array }>();
  const add = (letter: string, widths: readonly number[]): void =>
    widths.slice(1).forEach((fanOut, k) => {
      const fanIn = widths[k]!;
      arrays.set(`${letter}-${2 * k}`, {
        shape: [fanIn, fanOut],
        values: normals(fanIn * fanOut, 1 / Math.sqrt(fanIn), rng),
      });
      arrays.set(`${letter}-${2 * k + 1}`, { shape: [fanOut], values: normals(fanOut, 0.5, rng) });
    });
  const [{ discriminator, generator }, noiseSize] = [shape, Number(shape.noise[0])];
  add("d", [2, ...new Array(discriminator[0] + 1).fill(discriminator[1]), 1]);
  add("g", [noiseSize, ...new Array(generator[0] + 1).fill(generator[1]), 2]);
  return {
    arrays,
    floats: Float32Array.from([...arrays.values()].flatMap(({ values }) => [...values])),
    json: {
      modelTopology: {
        shape_name: shapeName,
        iter_count: 812,
        config: {
          selectedNoiseType: shape.noise,
          noiseSize,
          numGeneratorLayers: generator[0],
          numDiscriminatorLayers: discriminator[0],
          numGeneratorNeurons: generator[1],
          numDiscriminatorNeurons: discriminator[1],
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
        {
          paths: [`./pretrained_${shapeName}.weights.bin`],
          weights: [...arrays].map(([name, { shape }]) => ({ name, shape, dtype: "float32" })),
        },
      ],
    },
  };
}

/** The original's network before its last function: relu between layers. */
function sums({ arrays }: Original, letter: "d" | "g", input: readonly number[]): number[] {
  let h = [...input];
  for (let k = 0; arrays.has(`${letter}-${k}`); k += 2) {
    const { values: w, shape } = arrays.get(`${letter}-${k}`)!;
    const b = arrays.get(`${letter}-${k + 1}`)!.values;
    const below = k === 0 ? h : h.map((v) => Math.max(v, 0));
    h = Array.from(b, (bias, j) => below.reduce((sum, v, i) => sum + v * w[i * shape[1]! + j]!, bias));
  }
  return h;
}

const shapes = [...Object.entries(published), ["line", smallest] as const];

describe.each(shapes)("readOriginal() of a model like that of %s", (name, shape) => {
  const file = original(name, shape);
  const read = readOriginal(JSON.stringify(file.json), bytesOf(file.floats));

  it("gives networks that compute in our square what the original computes in its own", async () => {
    const gan = await createGan({ ...read.config, engine: { id: "tfjs", backend: "cpu" } });
    await gan.restore(read.checkpoint);
    const { field, fake } = await gan.probe({ field: { size: 9 }, fake: { count: 50 } });
    expect(gan.iteration).toBe(812);
    await gan.dispose();

    // The original's heat map: its discriminator in the middles of 9 × 9 cells of [0, 1]².
    field!.values.forEach((verdict, i) => {
      const cell = [((i % 9) + 0.5) / 9, (Math.floor(i / 9) + 0.5) / 9];
      expect(verdict).toBeCloseTo(1 / (1 + Math.exp(-sums(file, "d", cell)[0]!)), 5);
    });
    const dims = Number(shape.noise[0]);
    const half = shape.noise.endsWith("Uniform") ? 0.5 : 0.25; // of U(0, 1); and its σ, where ours is 1
    for (let i = 0; i < 50; i++) {
      const latent = Array.from(fake!.latents.subarray(i * dims, (i + 1) * dims), (z) => 0.5 + half * z);
      const [x, y] = sums(file, "g", latent).map(Math.tanh);
      expect(fake!.points[2 * i]).toBeCloseTo(2 * x! - 1, 5);
      expect(fake!.points[2 * i + 1]).toBeCloseTo(2 * y! - 1, 5);
    }
  });

  it("reads the same from bytes at an odd place, from a buffer, from floats, and from a parsed file", () => {
    const { buffer } = bytesOf(file.floats).slice();
    for (const weights of [buffer, file.floats]) expect(readOriginal(file.json, weights)).toEqual(read);
  });

  it("gives a checkpoint that is a new run's own but for its weights and its count", async () => {
    const gan = await createGan(read.config);
    const fresh = await gan.checkpoint();
    await gan.dispose();
    const players = {
      generator: { ...fresh.players.generator, parameters: read.parameters.generator },
      discriminator: { ...fresh.players.discriminator, parameters: read.parameters.discriminator },
    };
    expect(read.checkpoint).toEqual({ ...fresh, iteration: 812, players });
  });
});

it.each(Object.entries(published))("readOriginal() takes a file of the size published for %s", (name, shape) => {
  expect(bytesOf(original(name, shape).floats).length).toBe(shape.bytes);
});

describe("readOriginal()", () => {
  const file = original("Ring", published["Ring"]!);
  const read = (change: Changes = {}, options?: OriginalOptions): SavedOriginal =>
    readOriginal(changed(file, change), file.floats, options);

  it("reads the settings: one hidden layer more than the file counts, its rates and its steps", () => {
    const { config } = read();
    expect(config).toMatchObject({
      seed: 1,
      data: { id: "ring", params: { radiusX: 0.6, radiusY: 0.5, noise: 0.05 } },
      latent: { id: "uniform", params: { dims: 2 } },
      generator: {
        hidden: [10, 10],
        activation: { id: "relu" },
        output: { id: "tanh", params: { center: -1, reach: 2 } },
        initializer: { id: "gan-lab" },
      },
      discriminator: { hidden: [9, 9, 9], activation: { id: "relu" }, initializer: { id: "gan-lab" } },
      loss: { id: "gan-lab-log" },
      regularizers: [],
      optimizers: {
        generator: { id: "sgd", params: { rate: 0.03 } },
        discriminator: { id: "sgd", params: { rate: 0.1 } },
      },
      schedule: { id: "alternating", discriminatorSteps: 3, generatorSteps: 1 },
      batchSize: 150,
    });
    expect(read({}, { seed: 7 }).config).toEqual({ ...config, seed: 7 });
  });

  it("gives a run that goes on, with Adam too", async () => {
    for (const change of [{}, { gOptimizerType: "Adam", dOptimizerType: "Adam" }, { lossType: "LeastSq loss" }]) {
      const { config, checkpoint } = read(change);
      const gan = await createGan(config);
      await gan.restore(checkpoint);
      const frame = await gan.advance({ iterations: 3 });
      expect(frame.iteration).toBe(815);
      expect(frame.stopped).toBeUndefined();
      await gan.dispose();
    }
  });

  it("says what differs from the original, and more of it where more does", () => {
    const gaussian = original("gaussians", published["gaussians"]!);
    expect(read().differences).toHaveLength(1);
    expect(readOriginal(gaussian.json, gaussian.floats).differences.join(" ")).toContain("4.6 %");
    expect(read({ lossType: "LeastSq loss" }).differences[1]).toContain("8 times");
    expect(read({ gOptimizerType: "Adam" }).differences[1]).toContain("Adam");
  });

  it("takes least squares' marks from where the sigmoid's tangent at 0 meets its own, with slopes of one sign", () => {
    // ½ + r/4 is 0 at −2 and 1 at 2.
    expect(read({ lossType: "LeastSq loss" }).config.loss).toEqual({
      id: "least-squares",
      params: { a: -2, b: 2, c: 2 },
    });
  });

  it("reads Adam with the original's moments", () => {
    expect(read({ gOptimizerType: "Adam" }).config.optimizers.generator).toMatchObject({
      id: "adam",
      params: { rate: 0.03, beta1: 0.9, beta2: 0.999 },
    });
  });

  it("reads a drawing whose points it is given, and refuses one whose points it is not", () => {
    const drawing = [-0.5, 0, 0.5, 0.25];
    const drawn = read({ shape_name: "drawing" }, { drawing: Float32Array.from(drawing) });
    expect(drawn.config.data).toEqual({ id: "drawn", params: { points: drawing, dims: 2, noise: 0.04 } });
    expect(() => read({ shape_name: "drawing" })).toThrow(
      "original: drawing must be given, as the file of a drawing holds none of its points, got undefined.",
    );
  });

  it.each<[Changes, string]>([
    [
      { shape_name: "spiral" },
      'original: modelTopology.shape_name must be one of "line", "gaussians", "ring", "disjoint", "drawing", got "spiral".',
    ],
    [{ iter_count: -1 }, "original: modelTopology.iter_count must be an integer of at least 0, got -1."],
    [
      { selectedNoiseType: "3D Uniform" },
      'original: modelTopology.config.selectedNoiseType must be one of "1D Uniform", "1D Gaussian", "2D Uniform", "2D Gaussian", got "3D Uniform".',
    ],
    [{ noiseSize: 1 }, 'original: modelTopology.config.noiseSize must be 2, as "2D Uniform" says, got 1.'],
    [
      { numGeneratorLayers: 1.5 },
      "original: modelTopology.config.numGeneratorLayers must be an integer in [0, 31], got 1.5.",
    ],
    [
      { numDiscriminatorNeurons: 0 },
      "original: modelTopology.config.numDiscriminatorNeurons must be an integer in [1, 1024], got 0.",
    ],
    [
      { dLearningRate: Number.NaN },
      "original: modelTopology.config.dLearningRate must be a finite number in [0, 10], got null.",
    ],
    [
      { gOptimizerType: "RMSProp" },
      'original: modelTopology.config.gOptimizerType must be one of "SGD", "Adam", got "RMSProp".',
    ],
    [
      { lossType: "Hinge" },
      'original: modelTopology.config.lossType must be one of "Log loss", "LeastSq loss", got "Hinge".',
    ],
    [{ kDSteps: 11 }, "original: modelTopology.config.kDSteps must be an integer in [0, 10], got 11."],
    [{ kGSteps: "1" }, 'original: modelTopology.config.kGSteps must be an integer in [0, 10], got "1".'],
    [
      { numGeneratorLayers: 2 },
      "original: weightsManifest: g-4 must be of shape [10, 10], as the topology says, got [10, 2].",
    ],
    [
      { numGeneratorLayers: 0 },
      "original: weightsManifest: g-2 must be of shape [10, 2], as the topology says, got [10, 10].",
    ],
  ])("refuses settings of %j by name", (change, message) => {
    expect(() => read(change)).toThrow(message);
  });

  it("refuses weights that are not those the manifest lists", () => {
    const { json, floats } = file;
    const bytes = bytesOf(floats);
    expect(() => readOriginal(json, floats.slice(1))).toThrow(
      "original: weights must hold 1516 bytes, as the manifest says, got 1512.",
    );
    expect(() => readOriginal(json, bytes.slice(2))).toThrow(
      "original: weights must hold whole floats of 4 bytes, got 1514.",
    );
    expect(() => readOriginal(json, "AAAA" as never)).toThrow(
      'original: weights must be an ArrayBuffer, a Uint8Array or a Float32Array, got "AAAA".',
    );
    // d-0 holds 2 · 9 numbers, d-1 the next 9.
    expect(() => readOriginal(json, floats.with(20, Number.NaN))).toThrow(
      "original: weights: d-1[2] must be a finite number, got NaN.",
    );
  });

  it("refuses a manifest that does not list what the topology needs", () => {
    const list = file.json.weightsManifest[0] as { weights: Record<string, unknown>[] };
    const withList = (weights: unknown): SavedOriginal =>
      readOriginal({ ...file.json, weightsManifest: [{ weights }] }, file.floats);
    const renamed = (name: string) => list.weights.map((w) => (w["name"] === "g-5" ? { ...w, name } : w));
    expect(() => withList(renamed("g-6"))).toThrow(/^original: weightsManifest must list g-5, got "d-0 d-1/);
    expect(() => withList(renamed("g-3"))).toThrow('original: weightsManifest must list every name once, got "g-3".');
    expect(() => withList(list.weights.map((w) => ({ ...w, dtype: "int32" })))).toThrow(
      'original: weightsManifest[0].weights[0].dtype must be one of "float32", got "int32".',
    );
    expect(() => withList(list.weights.map((w) => ({ ...w, quantization: { dtype: "uint8" } })))).toThrow(
      "original: weightsManifest[0].weights[0].quantization must be left out, got an object with keys dtype.",
    );
    expect(() => withList(list.weights.map((w) => ({ ...w, shape: [0] })))).toThrow(
      "original: weightsManifest[0].weights[0].shape[0] must be an integer in [1, 1024], got 0.",
    );
    expect(() => withList({})).toThrow("original: weightsManifest[0].weights must be an array");
    const more = [...list.weights, { name: "g-6", shape: [1], dtype: "float32" }];
    expect(() =>
      readOriginal({ ...file.json, weightsManifest: [{ weights: more }] }, Float32Array.of(...file.floats, 0)),
    ).toThrow("original: weightsManifest must list 14 arrays, as the topology says, got 15.");
  });

  it("finds the arrays by name, in whatever order and in however many groups they are listed", () => {
    const names = [...file.arrays.keys()].toReversed();
    const spec = (name: string) => ({ name, shape: file.arrays.get(name)!.shape, dtype: "float32" });
    const weightsManifest = [{ weights: names.slice(0, 3).map(spec) }, { weights: names.slice(3).map(spec) }];
    const floats = Float32Array.from(names.flatMap((name) => [...file.arrays.get(name)!.values]));
    expect(readOriginal({ ...file.json, weightsManifest }, floats)).toEqual(read());
  });

  it("refuses what is no such file with a sentence that begins with where", () => {
    expect(() => readOriginal("{", file.floats)).toThrow(/^original: json must be JSON: /);
    fc.assert(
      fc.property(fc.anything(), fc.float32Array(), (anything, floats) => {
        expect(() => readOriginal(anything, floats)).toThrow(/^original: /);
        expect(() => readOriginal({ ...file.json, modelTopology: anything }, floats)).toThrow(/^original: /);
        expect(() => readOriginal({ ...file.json, weightsManifest: anything }, floats)).toThrow(/^original: /);
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});

/** Keys of the topology, or of its config, to change. */
type Changes = Readonly<Record<string, unknown>>;

/** The file's text, changed. */
function changed({ json }: Original, change: Changes): string {
  const topology = json.modelTopology;
  const of = (keys: object): object => Object.fromEntries(Object.entries(change).filter(([key]) => key in keys));
  const config = topology["config"] as object;
  return JSON.stringify({
    ...json,
    modelTopology: { ...topology, ...of(topology), config: { ...config, ...of(config) } },
  });
}

/** Wide enough that no layer falls silent, narrow enough that no sigmoid is full. */
function normals(n: number, sigma: number, rng: Rng): Float32Array {
  return Float32Array.from({ length: n }, () => sigma * rng.normal());
}

/** Little-endian, from an odd place of a larger buffer. */
function bytesOf(floats: Float32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * floats.length + 3));
  floats.forEach((value, i) => void view.setFloat32(3 + 4 * i, value, true));
  return new Uint8Array(view.buffer, 3);
}

import { checkNumber, checkOption, refuse } from "../check.ts";
import type { Choice } from "../define.ts";
import type { RunConfig } from "../training/config.ts";
import { readConfig } from "../training/read-config.ts";
import { readObject } from "./parse-object.ts";
import type { OriginalOptions } from "./read-original.ts";

/** What the original's file says beside its weights. */
export interface OriginalTopology {
  readonly config: RunConfig;
  readonly iteration: number;
  /** z′ = ½ + scale · z: of our latents in the original's. */
  readonly latentScale: number;
  readonly differences: readonly string[];
}

/**
 * The config of the run that the file's settings describe. N "hidden layers" of the original's are N + 1: it counts those
 * between the first and the output.
 */
export function readOriginalTopology(topology: unknown, options: OriginalOptions): OriginalTopology {
  const { shape_name, iter_count, config } = readObject("original: modelTopology", topology);
  const path = "original: modelTopology.config";
  const given = readObject(path, config);
  const count = (key: string, min: number, max: number): number =>
    checkNumber(`${path}.${key}`, given[key], { min, max, integer: true });
  const network = (player: "Generator" | "Discriminator") => {
    const width = count(`num${player}Neurons`, 1, 1024);
    const hidden = new Array<number>(count(`num${player}Layers`, 0, 31) + 1).fill(width);
    return { hidden, activation: { id: "relu" }, initializer: { id: "gan-lab" } };
  };
  const optimizer = (letter: "d" | "g"): Choice => {
    const id = checkOption(`${path}.${letter}OptimizerType`, given[`${letter}OptimizerType`], ["SGD", "Adam"]);
    const rate = checkNumber(`${path}.${letter}LearningRate`, given[`${letter}LearningRate`], { min: 0, max: 10 });
    return id === "SGD" ? { id: "sgd", params: { rate } } : { id: "adam", params: { rate, beta1: 0.9, beta2: 0.999 } };
  };

  const noise = checkOption(`${path}.selectedNoiseType`, given["selectedNoiseType"], noiseTypes);
  const dims = Number(noise[0]);
  if (given["noiseSize"] !== dims) {
    refuse(`${path}.noiseSize`, `must be ${dims}, as "${noise}" says`, given["noiseSize"]);
  }
  const isUniform = noise.endsWith("Uniform");
  const lossType = checkOption(`${path}.lossType`, given["lossType"], ["Log loss", "LeastSq loss"]);
  const optimizers = { generator: optimizer("g"), discriminator: optimizer("d") };

  const differences = [alwaysDifferent];
  if (!isUniform) differences.push(gaussianDifference);
  if (lossType === "LeastSq loss") differences.push(leastSquaresDifference);
  if (Object.values(optimizers).some(({ id }) => id === "adam")) differences.push(adamDifference);
  return {
    config: readConfig({
      ...(options.seed === undefined ? {} : { seed: options.seed }),
      data: readShape(shape_name, options),
      latent: { id: isUniform ? "uniform" : "gaussian", params: { dims } },
      generator: { ...network("Generator"), output: { id: "tanh", params: { center: -1, reach: 2 } } },
      discriminator: network("Discriminator"),
      loss: lossType === "Log loss" ? { id: "gan-lab-log" } : { id: "least-squares", params: { a: -2, b: 2, c: 2 } },
      optimizers,
      schedule: {
        id: "alternating",
        discriminatorSteps: count("kDSteps", 0, 10),
        generatorSteps: count("kGSteps", 0, 10),
      },
      batchSize: 150,
    }),
    iteration: checkNumber("original: modelTopology.iter_count", iter_count, { min: 0, integer: true }),
    latentScale: isUniform ? 0.5 : 0.25,
    differences,
  };
}

const shapes = ["line", "gaussians", "ring", "disjoint", "drawing"] as const;
const noiseTypes = ["1D Uniform", "1D Gaussian", "2D Uniform", "2D Gaussian"] as const;

/** The published file of the ring writes it with a capital. */
function readShape(name: unknown, { drawing }: OriginalOptions): Choice {
  const isShape = (id: string): boolean => typeof name === "string" && name.toLowerCase() === id;
  const id = shapes.find(isShape) ?? checkOption("original: modelTopology.shape_name", name, shapes);
  if (id !== "drawing") return { id };
  if (drawing === undefined) {
    refuse("original: drawing", "must be given, as the file of a drawing holds none of its points", drawing);
  }
  return { id: "drawn", params: { points: [...drawing] } };
}

const alwaysDifferent =
  "The networks compute what they did, but the first layers now read coordinates and latents around 0, not around ½, " +
  "and so learn at another pace from here on; real points and latents are drawn afresh, where the original went " +
  "through the same 12,000 again and again.";
const gaussianDifference =
  "The original cuts its Gaussian latents off at two standard deviations; ours go on, so that 4.6 % of coordinates lie " +
  "further out than any the generator was trained on.";
const leastSquaresDifference =
  "The original takes least squares of the sigmoid of the discriminator's output, ours of the output itself, with the " +
  "marks −2 and 2 where the sigmoid's tangent at 0 reaches 0 and 1: near there the slopes point the same way and are " +
  "8 times as steep, further out they go on growing where the original's fade.";
const adamDifference = "What Adam remembered is not in the file: it begins anew.";

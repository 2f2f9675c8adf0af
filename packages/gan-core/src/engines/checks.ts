import { checkNumber, refuse } from "../check.ts";
import type { Built } from "../define.ts";
import type { Activation } from "../networks/activation.ts";
import { mlpSize, readsBatch } from "../networks/mlp.ts";
import type { EngineSetup } from "./engine.ts";

/** Refuses networks that do not fit each other, the parameters given for them, or activations that are not known. */
export function checkSetup(
  { generator, discriminator, batchSize, parameters, company }: EngineSetup,
  checkActivation: (path: string, activation: Built<Activation>) => void = () => {},
): void {
  checkNumber("engine: batchSize", batchSize, { min: 1, integer: true });
  if (discriminator.inputDims % generator.outputDims !== 0) {
    refuse(
      "engine: discriminator.inputDims",
      `must be the generator's ${generator.outputDims}, once or several times`,
      discriminator.inputDims,
    );
  }
  if (discriminator.outputDims !== 1) refuse("engine: discriminator.outputDims", "must be 1", discriminator.outputDims);
  const networks = { generator, discriminator };
  for (const player of ["generator", "discriminator"] as const) {
    const mlp = networks[player];
    checkActivation(`engine: ${player}.activation`, mlp.activation);
    checkActivation(`engine: ${player}.output`, mlp.output);
    checkLength(`engine: parameters.${player}`, parameters[player], mlpSize(mlp));
    if (readsBatch(mlp)) checkCompany(`engine: company.${player}`, company[player], mlp.inputDims);
  }
}

function checkCompany(path: string, inputs: Float32Array, dims: number): void {
  if (countPoints(path, inputs, dims) === 0) refuse(path, "must hold at least one input", 0);
}

/** Refuses an array that does not hold the given number of numbers. */
export function checkLength(path: string, values: Float32Array, length: number): void {
  if (values.length !== length) refuse(path, `must hold ${length} numbers`, values.length);
}

/** How many points of the given dimensions an array holds; refuses one that ends within a point. */
export function countPoints(path: string, values: Float32Array, dims: number): number {
  if (values.length % dims !== 0) refuse(path, `must hold whole points of ${dims} numbers`, values.length);
  return values.length / dims;
}

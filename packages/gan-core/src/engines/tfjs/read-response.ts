import type * as tf from "@tensorflow/tfjs";
import { checkOption, refuse } from "../../check.ts";
import { type Choice, readParams } from "../../define.ts";
import { registry } from "../../registry.ts";
import { activationNames } from "./response-layers.ts";

/** A layer of a model, with what errors call it. */
export interface Placed {
  readonly layer: tf.layers.Layer;
  readonly path: string;
  readonly kind: string;
  readonly config: tf.serialization.ConfigDict;
}

/**
 * What a Dense layer and the layers after it respond with, every parameter spelled out. The reverse of
 * {@link responseLayers}, and of whatever else says the same.
 */
export function readResponse(dense: Placed, after: readonly Placed[]): Choice {
  let response = readActivation(dense);
  for (let rest = after; rest.length > 0; ) {
    const length = isMaxout(rest) ? 3 : 1;
    response = follow(rest.slice(0, length), response);
    rest = rest.slice(length);
  }
  return response;
}

function readActivation({ path, config }: Placed): Choice {
  return choice(path, checkOption(`${path}.activation`, config["activation"], activationNames));
}

/** What is responded once the next layer, or the three of a maxout, have followed a response. */
function follow(layers: readonly Placed[], before: Choice): Choice {
  const { path, kind } = layers[0]!;
  if (kind === "Rescaling") return readRange(layers[0]!, before);
  const response = layers.length > 1 ? readMaxout(layers) : readLayer(layers[0]!);
  if (response.id === "linear") return before;
  if (before.id !== "linear") refuse(path, `must be Dense, after a layer that responds with ${before.id}`, kind);
  return response;
}

function readLayer(placed: Placed): Choice {
  const { path, kind, config } = placed;
  switch (kind) {
    case "Activation":
      return readActivation(placed);
    case "ReLU":
      if (config["maxValue"] != null) refuse(`${path}.maxValue`, "must be left out", config["maxValue"]);
      return choice(path, "relu");
    case "ELU":
      return choice(path, "elu"); // TensorFlow.js has it with α = 1 only
    case "LeakyReLU":
      return choice(path, "leaky-relu", { slope: config["alpha"] });
    case "SineLayer":
      return choice(path, "sine", { frequency: config["frequency"] });
    default:
      refuse(path, "must be Dense, LayerNormalization after it, or what toLayersModel() says a response with", kind);
  }
}

function readRange({ path, config }: Placed, before: Choice): Choice {
  const isBare = before.id === "tanh" && before.params?.["center"] === 0 && before.params["reach"] === 1;
  if (!isBare) refuse(path, "must not be Rescaling but after tanh, and once", before.id);
  return choice(path, "tanh", { center: config["offset"], reach: config["scale"] });
}

const isMaxout = (layers: readonly Placed[]): boolean =>
  ["Reshape", "MaxPooling1D", "Flatten"].every((kind, i) => layers[i]?.kind === kind);

/** A pooling along the sums, each unit's side by side. */
function readMaxout([reshape, pooling]: readonly Placed[]): Choice {
  const { path, config } = pooling!;
  const { poolSize, strides, padding } = config as Record<string, unknown>;
  const [size, stride] = [poolSize, strides].map((value) => (Array.isArray(value) ? value[0] : value));
  const [sums, one] = reshape!.config["targetShape"] as number[];
  if (one !== 1 || sums! % size !== 0) {
    refuse(
      `${reshape!.path}.targetShape`,
      "must be [sums, 1], for a pooling of whole units",
      reshape!.config["targetShape"],
    );
  }
  if (stride !== size || padding !== "valid") refuse(`${path}.strides`, `must be the ${size} of poolSize`, stride);
  return choice(path, "maxout", { pieces: size });
}

/** The choice with every parameter spelled out. */
function choice(path: string, id: string, given: Readonly<Record<string, unknown>> = {}): Choice {
  const entry = registry.activations.find((candidate) => candidate.id === id)!;
  return { id, params: readParams(entry.params, given, (key) => `${path}.${key}`) };
}

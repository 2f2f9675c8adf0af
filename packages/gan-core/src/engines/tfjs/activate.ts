import type * as tf from "@tensorflow/tfjs";
import { checkOption } from "../../check.ts";
import type { Built, ParamValues } from "../../define.ts";
import type { Activation } from "../../networks/activation.ts";
import type * as entries from "../../networks/activations.ts";
import { algebra } from "./algebra.ts";
import { elu, leakyRelu, relu, sigmoid, sine, softplus, swish, tanh } from "./elementwise.ts";

/** A layer's response, safe to differentiate twice. */
export function activate({ id, params }: Built<Activation>, x: tf.Tensor): tf.Tensor {
  const respond = responses[id as keyof Responses] as Response<object>;
  return respond(x, params);
}

/** Refuses an activation that this engine has no response for, as one from outside of this library. */
export function checkActivation(path: string, { id }: Built<Activation>): void {
  checkOption(path, id, Object.keys(responses));
}

const responses: Responses = {
  relu,
  "leaky-relu": (x, { slope }) => leakyRelu(x, slope),
  elu,
  tanh: (x, { center, reach }) => algebra.affine(tanh(x), reach, center),
  sigmoid,
  softplus,
  swish,
  sine: (x, { frequency }) => sine(x, frequency),
  maxout: (x) => x, // of the largest sum, which `largestOf` has found
  linear: (x) => x,
};

/** One for each activation, by id: a missing one does not compile. */
type Responses = {
  readonly [Name in keyof Entries as Entries[Name]["id"]]: Response<ParamValues<Entries[Name]["params"]>>;
};
type Entries = typeof entries;
type Response<Params> = (x: tf.Tensor, params: Params) => tf.Tensor;

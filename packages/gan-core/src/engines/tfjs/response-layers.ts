import * as tf from "@tensorflow/tfjs";
import type { Built } from "../../define.ts";
import type { Activation } from "../../networks/activation.ts";
import { SineLayer } from "./sine-layer.ts";

/** What an Activation or a Dense layer can respond, by its name there; the ids of this library are the same. */
export const activationNames = ["linear", "relu", "elu", "tanh", "sigmoid", "softplus", "swish"] as const;
type ActivationName = (typeof activationNames)[number];

/** The ids of responses that layers can say. */
export const expressible = [...activationNames, "leaky-relu", "sine", "maxout"] as const;

/** The layers that respond to so many units' sums. The id is one of those that layers can say. */
export function responseLayers({ id, params }: Built<Activation>, units: number, name: string): tf.layers.Layer[] {
  const knobs = params as Readonly<Record<string, number>>;
  switch (id) {
    case "linear":
      return [];
    case "leaky-relu":
      return [tf.layers.leakyReLU({ alpha: knobs["slope"]!, name })];
    case "sine":
      return [new SineLayer({ frequency: knobs["frequency"]!, name })];
    case "maxout":
      return largestLayers(units, knobs["pieces"]!, name);
    default:
      return [tf.layers.activation({ activation: id as ActivationName, name }), ...rangeLayers(knobs, name)];
  }
}

/** Of tanh alone, where its range is another than its own. */
function rangeLayers({ center = 0, reach = 1 }: Readonly<Record<string, number>>, name: string): tf.layers.Layer[] {
  if (center === 0 && reach === 1) return [];
  return [tf.layers.rescaling({ scale: reach, offset: center, name: `${name}_range` })];
}

/** The largest of each unit's sums, which lie side by side: a pooling along them. */
function largestLayers(units: number, pieces: number, name: string): tf.layers.Layer[] {
  return [
    tf.layers.reshape({ targetShape: [units * pieces, 1], name: `${name}_sums` }),
    tf.layers.maxPooling1d({ poolSize: pieces, strides: pieces, name }),
    tf.layers.flatten({ name: `${name}_units` }),
  ];
}

import type { Built } from "../../define.ts";
import type { Activation } from "../../networks/activation.ts";
import { responses, smoothActivations } from "./kernel-functions.ts";

type Code = (typeof responses)[keyof typeof responses];
type Kind = (typeof smoothActivations)[keyof typeof smoothActivations];

/**
 * How the kernels compute an activation: as they store a layer's sums, if it is made of straight pieces, and then its
 * slopes are told from the outputs' signs; or in a pass of its own, which stores the slopes.
 */
export interface Response {
  /** In a forward pass. */
  readonly forward: Code;
  /** In a backward pass, with outputs, or slopes if it is smooth, as the second block. */
  readonly backward: Code;
  /** Of a leaky relu, below 0. */
  readonly slope: number;
  readonly smooth?: { readonly kind: Kind; readonly a: number; readonly b: number };
}

/** The ids of the activations that there is a response for. */
export const simdActivations: readonly string[] = ["linear", "relu", "leaky-relu", ...Object.keys(smoothActivations)];

export function responseOf({ id, params }: Built<Activation>): Response {
  const given = params as Readonly<Record<string, number>>;
  switch (id) {
    case "linear":
      return { forward: responses.asIs, backward: responses.asIs, slope: 1 };
    case "relu":
      return { forward: responses.relu, backward: responses.reluMask, slope: 0 };
    case "leaky-relu":
      return { forward: responses.leaky, backward: responses.leakyMask, slope: given["slope"]! };
    default: {
      const kind = smoothActivations[id as keyof typeof smoothActivations];
      const { frequency = 0, center = 0, reach = 1 } = given;
      const smooth = { kind, a: id === "sine" ? frequency : center, b: reach };
      return { forward: responses.asIs, backward: responses.times, slope: 1, smooth };
    }
  }
}

import * as tf from "@tensorflow/tfjs";
import type { Variables } from "./network.ts";

/** What a player minimises: the loss that is shown, and the penalties added to it unseen. */
export interface Objective {
  readonly shown: tf.Scalar;
  readonly added: readonly tf.Scalar[];
}

/** The shown loss, and the gradient of all by each variable, from one forward pass. */
export function differentiate(
  variables: Variables,
  objective: (variables: Variables) => Objective,
): { readonly shown: tf.Scalar; readonly gradients: Variables } {
  let kept: tf.Scalar | undefined;
  const { grads } = tf.valueAndGrads((...given: tf.Tensor[]) => {
    const { shown, added } = objective(given);
    kept = tf.keep(shown); // it would be freed with the rest of the forward pass
    return added.reduce((sum, penalty) => tf.add(sum, penalty), shown);
  })([...variables]);
  return { shown: kept!, gradients: grads };
}

import * as tf from "@tensorflow/tfjs";

/**
 * Has the gradient of tf.matMul(a, b) transpose explicitly, for all of the thread and for ever, which on wasm is the fast
 * way for larger layers:
 *
 *   ∂/∂a = dy · bᵀ      ∂/∂b = aᵀ · dy
 *
 * tf.matMul's own has its kernel transpose while it multiplies.
 */
export function transposeInGradients(): void {
  tf.registerGradient({
    kernelName: "BatchMatMul",
    inputsToSave: ["a", "b"],
    gradFunc(dy, [a, b]) {
      const slope = dy as tf.Tensor2D;
      return {
        a: () => tf.matMul(slope, tf.transpose(b as tf.Tensor2D)),
        b: () => tf.matMul(tf.transpose(a as tf.Tensor2D), slope),
      };
    },
  });
}

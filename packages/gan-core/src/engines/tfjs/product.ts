import * as tf from "@tensorflow/tfjs";

/** Differentiable any number of times. */
export function product(a: tf.Tensor, b: tf.Tensor): tf.Tensor {
  return multiply(a, b, false, false);
}

/**
 * Multiplications from which on wasm transposes first. Its kernel has a fast way for matrices as they are and a slow one,
 * six times as slow at a hundred units, for those it is to transpose; of 128 · 2 · 20 the slow one takes two thirds of the
 * time, of 512 · 8 · 8 two to four times it. On cpu there is one way, and a transposed copy only costs.
 */
const worthTransposing = 10_000;

/** a·b, or with aᵀ or bᵀ in their places. The kernel is tf.matMul's. */
function multiply(a: tf.Tensor, b: tf.Tensor, transposeA: boolean, transposeB: boolean): tf.Tensor {
  const size = a.size * (transposeB ? b.shape[0]! : b.shape[1]!);
  if ((transposeA || transposeB) && size >= worthTransposing && tf.getBackend() === "wasm") {
    return multiply(transposeA ? tf.transpose(a) : a, transposeB ? tf.transpose(b) : b, false, false);
  }
  return tf.engine().runKernel(name, { a, b }, { transposeA, transposeB }) as tf.Tensor;
}

const name = "GanCoreProduct";

for (const backendName of ["cpu", "wasm", "webgl"]) {
  if (tf.getKernel(name, backendName)) continue; // a second copy of this library in the thread
  tf.registerKernel({
    kernelName: name,
    backendName,
    kernelFunc: (args) => tf.getKernel("BatchMatMul", backendName).kernelFunc(args),
  });
}

tf.registerGradient({
  kernelName: name,
  inputsToSave: ["a", "b"],
  gradFunc(dy, [a, b], attrs) {
    const { transposeA, transposeB } = attrs as { transposeA?: boolean; transposeB?: boolean };
    const slope = dy as tf.Tensor;
    return {
      a: () => (transposeA ? multiply(b!, slope, transposeB === true, true) : multiply(slope, b!, false, !transposeB)),
      b: () => (transposeB ? multiply(slope, a!, true, transposeA === true) : multiply(a!, slope, !transposeA, false)),
    };
  },
});

import type * as tf from "@tensorflow/tfjs";
import type { MaybePromise } from "../engine.ts";
import type { BackendId } from "./start-backend.ts";

/** The numbers of a tensor, which is disposed of. At once where they are at hand; a GPU answers with a promise. */
export function take(tensor: tf.Tensor, backend: BackendId): MaybePromise<Float32Array> {
  if (backend === "webgl") return tensor.data<"float32">().finally(() => tensor.dispose());
  const values = tensor.dataSync<"float32">();
  tensor.dispose();
  return values;
}

import type { RunConfigInput } from "gan-core";

/** Whether a run of a story is beyond the simd engine, so that TensorFlow.js has to train it. */
export function isSlow({ schedule, discriminator }: RunConfigInput): boolean {
  return (schedule?.unrolling ?? 0) > 0 || (discriminator?.minibatch?.kernels ?? 0) > 0;
}

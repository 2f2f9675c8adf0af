import type { InstanceNoise } from "./regularizer.ts";

/** σₜ after t = steps updates of the discriminator. Without instance noise it is 0. */
export function noiseLevel(noise: InstanceNoise | undefined, steps: number): number {
  if (noise === undefined) return 0;
  const { sigma, duration } = noise;
  return duration === 0 ? sigma : sigma * Math.max(0, 1 - steps / duration);
}

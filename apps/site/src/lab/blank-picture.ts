import { createRng, type ProbeResult, type RunConfig } from "gan-core";
import { distributionOf } from "./distribution-of.ts";

/** What is known of a run before anything has trained: its real points, and empty places for the rest. */
export function blankPicture({ data }: Pick<RunConfig, "data">, count = 450): ProbeResult {
  const distribution = distributionOf(data)!;
  const none = new Float32Array(0);
  return {
    iteration: 0,
    real: { points: distribution.sample(count, createRng(1)), verdicts: new Float32Array(count).fill(0.5) },
    fake: { points: none, verdicts: none, latents: none },
    field: { size: 2, extent: distribution.extent ?? 1, values: new Float32Array(4).fill(0.5) },
    manifold: {
      columns: 2,
      rows: 2,
      cellMass: 1,
      slice: false,
      vertices: new Float32Array(8),
      latents: new Float32Array(8),
    },
    gradients: { points: none, vectors: none },
  };
}

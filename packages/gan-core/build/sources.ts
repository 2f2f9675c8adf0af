import { fileURLToPath } from "node:url";
import type { Sources } from "./write-modules.ts";

/** What is published, what of it every run on the simd engine loads, and what a page does that has a worker train. */
export const sources: Sources = {
  root: fileURLToPath(new URL("../", import.meta.url)),
  entries: {
    index: "src/index.ts",
    "remote/index": "src/remote/index.ts",
    "sweep/index": "src/sweep/index.ts",
    "tfjs/index": "src/tfjs/index.ts",
  },
  core: [
    "src/training/create-gan.ts",
    "src/engines/simd/index.ts",
    "src/distributions/distribution.ts",
    "src/latents/latent.ts",
    "src/losses/loss.ts",
    "src/normalizations/normalization.ts",
    "src/optimizers/optimizer.ts",
    "src/regularizers/regularizer.ts",
  ],
  page: ["src/registry.ts", "src/interchange/address.ts", "src/training/history.ts", "src/remote/connect.ts"],
};

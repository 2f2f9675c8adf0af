import { fileURLToPath } from "node:url";
import type { Sources } from "./write-modules.ts";

/** What entries of the registry are written with: each loads of the core no more than `base.js`. */
const contracts = [
  "src/distributions/distribution.ts",
  "src/latents/latent.ts",
  "src/losses/loss.ts",
  "src/normalizations/normalization.ts",
  "src/optimizers/optimizer.ts",
  "src/regularizers/regularizer.ts",
  "src/losses/curve.ts",
  "src/math/cos.ts",
  "src/math/sin.ts",
  "src/math/square.ts",
  "src/math/exp.ts",
  "src/math/integer-power.ts",
];

/** What is published, what of it every run on the simd engine loads, and what a page does that has a worker train: at once, and to choose. */
export const sources: Sources = {
  root: fileURLToPath(new URL("../", import.meta.url)),
  entries: {
    index: "src/index.ts",
    "remote/index": "src/remote/index.ts",
    "sweep/index": "src/sweep/index.ts",
    "tfjs/index": "src/tfjs/index.ts",
  },
  core: ["src/training/create-gan.ts", "src/engines/simd/index.ts", ...contracts],
  page: [
    ...contracts,
    "src/random/rng.ts",
    "src/training/history.ts",
    "src/training/record-history.ts",
    "src/remote/connect.ts",
  ],
  choices: ["src/registry.ts", "src/interchange/address.ts"],
};

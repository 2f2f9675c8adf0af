export { batchNorm } from "./batch-norm.ts";
export { layerNorm } from "./layer-norm.ts";

/** The first byte that the kernels leave to others. */
export const base: usize = __heap_base;

export { product } from "./product.ts";
export { transposeWeights } from "./transpose-weights.ts";
export { weightGradient } from "./weight-gradient.ts";
export { activate } from "./activate.ts";
export { normals, uniforms, words } from "./random.ts";
export { place } from "./place.ts";
export { peak } from "./peak.ts";
export { curveTerm } from "./curve.ts";
export { norms, penaltySeed } from "./penalty.ts";
export { addDot, addSum, finite, takeSum } from "./sums.ts";
export { addProduct, between, combine, copyRows, pointsToRows, rowsToPoints, times } from "./rows.ts";
export { addScaled, affine, clamp, fill, pull } from "./flat.ts";
export { adagrad, momentum, ogda, sgd } from "./descent.ts";
export { adam, optimisticAdam, rmsprop, rmspropCentred } from "./adaptive.ts";

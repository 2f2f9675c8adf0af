/**
 * Whether another value at a path of a config is beyond gan-core's own engine, so that training needs TensorFlow.js: more
 * to load, and slower. What gan-core itself says comes only when it is asked to train.
 */
export function needsTfjs(path: string, value: unknown): boolean {
  if (/\.(activation|output)$/.test(path)) return idOf(value) === "maxout";
  if (path.endsWith(".normalization")) return idOf(value) !== "none";
  return /(\.minibatch\.kernels|^schedule\.unrolling)$/.test(path) && value !== 0;
}

function idOf(value: unknown): unknown {
  return value === null ? "none" : typeof value === "object" ? (value as { readonly id: unknown }).id : value;
}

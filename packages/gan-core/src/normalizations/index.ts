export * from "./batch-norm.ts";
export * from "./layer-norm.ts";

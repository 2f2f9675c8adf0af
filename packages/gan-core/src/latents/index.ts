export * from "./uniform.ts";
export * from "./gaussian.ts";

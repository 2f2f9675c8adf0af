export { createSimdEngine } from "./create-simd-engine.ts";

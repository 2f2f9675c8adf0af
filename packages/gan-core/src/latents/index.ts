export { uniform } from "./uniform.ts";
export { gaussian } from "./gaussian.ts";

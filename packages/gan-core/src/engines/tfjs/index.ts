export { createTfjsEngine } from "./create-tfjs-engine.ts";

export { gridKl } from "./grid-kl.ts";
export { gridJs } from "./grid-js.ts";

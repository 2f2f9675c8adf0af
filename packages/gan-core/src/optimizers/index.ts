export { sgd } from "./sgd.ts";
export { adam } from "./adam.ts";

export { line } from "./line.ts";
export { gaussians } from "./gaussians.ts";
export { ring } from "./ring.ts";
export { disjoint } from "./disjoint.ts";
export { drawn } from "./drawn.ts";

export { nonSaturating } from "./non-saturating.ts";
export { minimax } from "./minimax.ts";
export { leastSquares } from "./least-squares.ts";
export { wasserstein } from "./wasserstein.ts";
export { hinge } from "./hinge.ts";

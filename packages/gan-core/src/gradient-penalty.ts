/** What most papers mean by "a gradient penalty". */
export { wganGp as gradientPenalty } from "./regularizers/wgan-gp.ts";

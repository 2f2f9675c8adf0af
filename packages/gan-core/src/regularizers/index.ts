export { wganGp } from "./wgan-gp.ts";
export { r1 } from "./r1.ts";

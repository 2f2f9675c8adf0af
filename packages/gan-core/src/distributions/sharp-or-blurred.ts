import { refuse } from "../check.ts";

/**
 * Returns a noise that may be 0, for no blur and no density, but not so small that the quadrature of the density takes
 * more nodes than a machine has room for.
 */
export function sharpOrBlurred(owner: string, noise: number): number {
  if (noise !== 0 && !(noise >= 0.005)) refuse(`${owner}: noise`, "must be 0 or at least 0.005", noise);
  return noise;
}

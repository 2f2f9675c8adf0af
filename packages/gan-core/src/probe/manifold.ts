import type { Latent } from "../latents/latent.ts";
import type { Manifold } from "./probe.ts";

/** The share of probability left out at each end of each axis: where a Gaussian would need an infinite latent. */
const tail = 0.002;

/**
 * A grid over latent space whose cells all hold the same probability: evenly spaced in the distribution function of
 * each coordinate, not in the coordinate. One latent dimension gives a curve; of more than two, all but the first two
 * are held at their median.
 */
export function manifoldGrid(latent: Latent, cells: number): Omit<Manifold, "vertices"> & { inputs: Float32Array } {
  const columns = cells + 1;
  const rows = latent.dims === 1 ? 1 : columns;
  const step = (1 - 2 * tail) / cells;
  const axis = Array.from({ length: columns }, (_, i) => latent.quantile(tail + i * step));
  const median = latent.quantile(0.5);
  const inputs = new Float32Array(columns * rows * latent.dims).fill(median);
  const latents = new Float32Array(columns * rows * 2);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const vertex = row * columns + column;
      inputs[vertex * latent.dims] = latents[2 * vertex] = axis[column]!;
      if (rows > 1) inputs[vertex * latent.dims + 1] = latents[2 * vertex + 1] = axis[row]!;
    }
  }
  return { columns, rows, cellMass: rows > 1 ? step * step : step, latents, slice: latent.dims > 2, inputs };
}

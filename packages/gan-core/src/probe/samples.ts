import type { Rng } from "../random/rng.ts";
import type { Parts } from "../training/assemble.ts";

export interface Samples {
  /** The first n of one endless, fixed list of real points. A copy. */
  real(n: number): Float32Array;
  /** The first n of one endless, fixed list of latents. A copy. */
  latents(n: number): Float32Array;
}

/** The points and latents that pictures are made of: the same at every look, so that what moves is the network. */
export function createSamples({ data, latent }: Pick<Parts, "data" | "latent">, root: Rng): Samples {
  return { real: fixedList(data, root.fork("real")), latents: fixedList(latent, root.fork("latent")) };
}

function fixedList(
  source: { readonly dims: number; sample(n: number, rng: Rng): Float32Array },
  rng: Rng,
): (n: number) => Float32Array {
  const start = rng.save();
  let list: Float32Array = new Float32Array(0);
  return (n) => {
    if (list.length < n * source.dims) {
      rng.restore(start); // from the start again: a sampler need not give the same list in two halves
      list = source.sample(n, rng);
    }
    return list.slice(0, n * source.dims);
  };
}

import type { Engine } from "../engines/engine.ts";
import type { Parts } from "./assemble.ts";

type Seen = Pick<Engine, "discriminate" | "descent">;

/**
 * A discriminator that judges packs of m points (PacGAN: Lin et al. 2018, https://arxiv.org/abs/1712.04086), as pictures
 * see it: one verdict and one direction a point.
 *
 * A point is judged in the company of m − 1 real ones, the same for all, so that the verdict is about the point alone.
 * A fake's direction is that of the pack it falls in with its neighbours in the list; the last pack is filled up from
 * the list's start. Without packing this is the engine itself.
 */
export function createPackedView(
  engine: Engine,
  { data, packing, root }: Pick<Parts, "data" | "packing" | "root">,
): Seen {
  if (packing === 1) return engine;
  const { dims } = data;
  const company = data.sample(packing - 1, root.fork("company"));

  return {
    discriminate(points) {
      const packs = new Float32Array(points.length * packing);
      for (let i = 0; i < points.length / dims; i++) {
        packs.set(points.subarray(i * dims, (i + 1) * dims), i * packing * dims);
        packs.set(company, (i * packing + 1) * dims);
      }
      return engine.discriminate(packs);
    },
    async descent(fakes, real) {
      const moves = await engine.descent(wholePacks(fakes, packing * dims), wholePacks(real, packing * dims));
      return moves.slice(0, fakes.length);
    },
  };
}

/** The values, begun again until they fill the last pack. */
function wholePacks(values: Float32Array, packSize: number): Float32Array {
  const size = Math.ceil(values.length / packSize) * packSize;
  return Float32Array.from({ length: size }, (_, i) => values[i % values.length]!);
}

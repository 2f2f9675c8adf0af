import type { Gan } from "../inside.ts";
import type { Runner } from "./competitor.ts";

/** A Gan as users train it: fresh latents and fresh points for every update. */
export function ganRunner(gan: Gan): Runner {
  return {
    async iterate(n) {
      const { losses, stopped } = await gan.advance({ iterations: n });
      if (stopped !== undefined) throw new Error(`gan: must train on, got ${stopped.what} at ${stopped.iteration}.`);
      return losses.length / 3; // a row of three numbers for each
    },
  };
}

/** What a picture asks for: fakes, the field, the sheet and the gradients. */
const look = {
  fake: { count: 450 },
  field: { size: 60 },
  manifold: { cells: 36 },
  gradients: { count: 225 },
} as const;

/** The same Gan with so many observers, each of whom looks sixty times a second. A unit is a sixtieth of a second. */
export function watchedRunner(gan: Gan, observers: number, now: () => number): Runner {
  return {
    async iterate(frames) {
      const start = now();
      const before = gan.iteration;
      for (let frame = 1; frame <= frames; frame++) {
        for (let observer = 0; observer < observers; observer++) await gan.probe(look);
        const left = start + (1000 * frame) / 60 - now();
        await gan.advance({ milliseconds: Math.max(0, left) });
      }
      return gan.iteration - before;
    },
  };
}

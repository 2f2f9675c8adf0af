import type { RngState } from "../random/rng.ts";
import type { Parts } from "./assemble.ts";

/** Where the discriminator's real points come from. */
export interface RealData {
  /** Fills the array with the next points. */
  next(out: Float32Array): void;
  save(): RealDataState;
  restore(state: RealDataState): void;
}

export interface RealDataState {
  /** The stream that fresh points are drawn from. */
  readonly stream: RngState;
  /** Of a training set: how many of its points have been shown, over all passes. */
  readonly shown?: number;
}

/**
 * Fresh points for ever, or a training set of n points: drawn once from a stream of its own, then shown in passes, each
 * point once a pass, each pass in a new order. A batch that does not fit into what is left of a pass goes on in the next.
 * Pass k's order is a function of the seed and of k, so the count of points shown is all there is to save. The set is
 * held in memory; a new order costs O(n).
 */
export function createRealData({ data, root, trainingSet }: Pick<Parts, "data" | "root" | "trainingSet">): RealData {
  const stream = root.fork("data");
  if (trainingSet === null) {
    return {
      next: (out) => void data.sample(out.length / data.dims, stream, out),
      save: () => ({ stream: stream.save() }),
      restore: (state) => stream.restore(state.stream),
    };
  }

  const { dims } = data;
  const points = data.sample(trainingSet, root.fork("training set"));
  const order = new Uint32Array(trainingSet);
  let pass = -1;
  let shown = 0;

  /** Fisher and Yates, from the identity. */
  function shuffle(): void {
    const { integer } = root.fork(`pass ${pass}`);
    for (let i = 0; i < order.length; i++) order[i] = i;
    for (let i = order.length - 1; i > 0; i--) {
      const j = integer(i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
  }

  function nextIndex(): number {
    const due = Math.floor(shown / order.length);
    if (pass !== due) {
      pass = due;
      shuffle();
    }
    return order[shown++ % order.length]!;
  }

  return {
    next(out) {
      for (let i = 0; i < out.length; i += dims) {
        const index = nextIndex();
        out.set(points.subarray(index * dims, (index + 1) * dims), i);
      }
    },
    save: () => ({ stream: stream.save(), shown }),
    restore(state) {
      stream.restore(state.stream);
      shown = state.shown ?? 0;
    },
  };
}

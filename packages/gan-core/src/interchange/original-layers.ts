/** A layer of the original's: h ↦ hW + b. */
export interface OriginalLayer {
  readonly fanIn: number;
  readonly fanOut: number;
  /** Row-major [fanIn][fanOut]. */
  readonly weights: Float32Array;
  readonly biases: Float32Array;
}

/** How an input was made of what it is made of now: center + scale · x, every coordinate alike. */
export interface InputMap {
  readonly center: number;
  readonly scale: number;
}

/**
 * The layer that answers x as the given one answers center + scale · x:
 *
 *   (center + scale · x) W + b = x (scale · W) + (b + center · Σᵢ Wᵢ)
 *
 * With a power of two for scale the weights are exact; each bias is rounded once.
 */
export function foldInput({ weights, biases, ...shape }: OriginalLayer, { center, scale }: InputMap): OriginalLayer {
  return {
    ...shape,
    weights: weights.map((w) => scale * w),
    biases: biases.map((b, j) => {
      let sum = 0;
      for (let i = 0; i < shape.fanIn; i++) sum += weights[i * shape.fanOut + j]!;
      return b + center * sum;
    }),
  };
}

/** The layers' numbers in one flat array, each layer's weights before its biases. */
export function toParameters(layers: readonly OriginalLayer[]): Float32Array {
  return Float32Array.from(layers.flatMap(({ weights, biases }) => [...weights, ...biases]));
}

import type { Lanes } from "../../random/lanes.ts";
import type { Kernels } from "./kernels.ts";

/** Random numbers by the kernels. The plan's memory holds the state, and as many numbers as a block of a stream has. */
export function kernelLanes({ run, buffer }: Kernels, { state, values, length }: LanesMemory): Lanes {
  const stateWords = new Uint32Array(buffer, state, 16);
  const words = new Uint32Array(buffer, values, length);
  const floats = new Float32Array(buffer, values, length);

  /** In as many goes as it takes. */
  function draw<T extends Uint32Array | Float32Array>(from: Uint32Array, out: T, drawn: T, kernel: Kernel): void {
    stateWords.set(from);
    for (let start = 0; start < out.length; start += length) {
      const count = Math.min(length, out.length - start);
      kernel(state, values, count);
      out.set(count === length ? drawn : drawn.subarray(0, count), start);
    }
    from.set(stateWords);
  }

  return {
    words: (from, out) => draw(from, out, words, run.words),
    normals: (from, out) => draw(from, out, floats, run.normals),
  };
}

type Kernel = (state: number, to: number, n: number) => void;

export interface LanesMemory {
  readonly state: number;
  readonly values: number;
  /** Of the values: a multiple of eight. */
  readonly length: number;
}

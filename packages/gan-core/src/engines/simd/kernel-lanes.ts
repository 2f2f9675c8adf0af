import { type Lanes, scalarLanes } from "../../random/lanes.ts";
import type { MixtureTable } from "../../random/mixture-table.ts";
import type { Kernels } from "./kernels.ts";

/** Random numbers by the kernels. The plan's memory holds the state, and as many numbers as a block of a stream has. */
export function kernelLanes({ run, buffer }: Kernels, memory: LanesMemory): Lanes {
  const { state, values, length, mixture, mixtureLength } = memory;
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

  const heldNumbers = new Float64Array(buffer, mixture, mixtureLength);
  let held: MixtureTable | undefined;

  /** In as many goes as it takes. A mixture of very many components is left to JavaScript, which has room for all. */
  function place(table: MixtureTable, us: Float32Array, points: Float32Array): void {
    const { dims, count, numbers } = table;
    const most = Math.floor(length / (1 + dims));
    if (numbers.length > mixtureLength || most === 0) {
      scalarLanes.place(table, us, points);
      return;
    }
    if (held !== table) {
      heldNumbers.set(numbers);
      held = table;
    }
    for (let start = 0; start < us.length; start += most) {
      const n = Math.min(most, us.length - start);
      const whole = n === us.length;
      floats.set(whole ? us : us.subarray(start, start + n), 0);
      floats.set(whole ? points : points.subarray(start * dims, (start + n) * dims), n);
      run.place(mixture, count, dims, values, values + 4 * n, n);
      points.set(floats.subarray(n, n + n * dims), start * dims);
    }
  }

  return {
    place,
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
  readonly mixture: number;
  /** In f64: of the largest mixture's table that fits. */
  readonly mixtureLength: number;
}

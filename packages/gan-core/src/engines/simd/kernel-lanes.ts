import { type Lanes, scalarLanes } from "../../random/lanes.ts";
import type { MixtureTable } from "../../random/mixture-table.ts";
import type { Kernels } from "./kernels.ts";

/**
 * Random numbers by the kernels. The plan's memory holds the state, and as many numbers as a block of a stream has. Into
 * arrays of the kernels' own memory they draw straight.
 */
export function kernelLanes({ run, buffer }: Kernels, memory: LanesMemory): Lanes {
  const { state, values, choices, length, mixture, mixtureLength } = memory;
  const stateWords = new Uint32Array(buffer, state, 16);
  const words = new Uint32Array(buffer, values, length);
  const floats = new Float32Array(buffer, values, length);

  /** Draws to where it belongs, or in as many goes as it takes by way of the values. */
  function draw(from: Uint32Array, kernel: Kernel, out: Float32Array | Uint32Array, at: number, count: number): void {
    for (let i = 0; i < 16; i++) stateWords[i] = from[i]!; // faster than set(), so few are they
    if (out.buffer === buffer) kernel(state, out.byteOffset + 4 * at, count);
    else {
      const drawn = out instanceof Uint32Array ? words : floats;
      for (let done = 0; done < count; done += length) {
        const n = Math.min(length, count - done);
        kernel(state, values, n);
        out.set(n === length ? drawn : drawn.subarray(0, n), at + done);
      }
    }
    for (let i = 0; i < 16; i++) from[i] = stateWords[i]!;
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
    if (us.buffer === buffer && points.buffer === buffer) {
      run.place(mixture, count, dims, us.byteOffset, points.byteOffset, us.length);
      return;
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

  let lent = floats.subarray(0, 0);

  return {
    words: (from, out, count) => draw(from, run.words, out, 0, count),
    uniforms: (from, out, at, count) => draw(from, run.uniforms, out, at, count),
    normals: (from, out, at, count) => draw(from, run.normals, out, at, count),
    room(count) {
      if (count > length) return undefined;
      if (lent.length !== count) lent = new Float32Array(buffer, choices, count);
      return lent;
    },
    place,
  };
}

type Kernel = (state: number, to: number, n: number) => void;

export interface LanesMemory {
  readonly state: number;
  readonly values: number;
  readonly choices: number;
  /** Of the values, and of the choices: a multiple of eight. */
  readonly length: number;
  readonly mixture: number;
  /** In f64: of the largest mixture's table that fits. */
  readonly mixtureLength: number;
}

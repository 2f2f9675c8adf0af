import { createSimdEngine, loadTfjsEngine } from "../inside.ts";
import { prepare } from "../workloads/prepare.ts";
import type { Competitor } from "./competitor.ts";
import { engineRunner } from "./engine-runner.ts";

type SimdOptions = NonNullable<Parameters<typeof createSimdEngine>[1]>;

/** All there are. The first is the one that the others are measured by. */
export const competitors: readonly Competitor[] = [
  simd("simd", "simd", 20, { precision: "exact" }),
  simd("simd-fast", "simd, relaxed", 30, { precision: "fast" }),
  simd("simd-scalar", "simd, scalar build", 4, { variant: "scalar" }),
  tfjs("wasm", 7),
  tfjs("cpu", 0.3),
  stock("wasm", false, 1.6),
  stock("cpu", false, 0.3),
  stock("wasm", true, 7),
];

/** What TensorFlow.js can do: a run's speed is compared with the best of them. */
export const tensorflow: readonly string[] = competitors.map(({ id }) => id).filter((id) => !id.startsWith("simd"));

function simd(id: string, label: string, guess: number, options: SimdOptions): Competitor {
  return {
    id,
    label,
    guess,
    async start(workload) {
      const prepared = prepare(workload);
      const engine = await createSimdEngine(prepared.setup, options);
      if (options.precision === "fast" && engine.backend !== "relaxed") return undefined;
      return engineRunner(engine, prepared);
    },
  };
}

function tfjs(backend: "wasm" | "cpu", guess: number): Competitor {
  return {
    id: `tfjs-${backend}`,
    label: `tfjs engine, ${backend}`,
    guess,
    async start(workload, { wasmPaths }) {
      const prepared = prepare(workload);
      const options = wasmPaths === undefined ? { backend } : { backend, wasmPaths };
      const createTfjsEngine = await loadTfjsEngine();
      return engineRunner(await createTfjsEngine(prepared.setup, options), prepared);
    },
  };
}

function stock(backend: "wasm" | "cpu", transposing: boolean, guess: number): Competitor {
  return {
    id: transposing ? `tuned-${backend}` : `stock-${backend}`,
    label: transposing ? `TensorFlow.js ${backend}, transposing` : `TensorFlow.js ${backend}`,
    guess,
    async start(workload, { wasmPaths }) {
      const { createStockLoop } = await import("../stock/stock-loop.ts");
      return createStockLoop(workload, { backend, transposing, wasmPaths });
    },
  };
}

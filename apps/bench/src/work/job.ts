import type { RunConfigInput } from "../inside.ts";
import type { Workload } from "../workloads/workload.ts";

/** Something to be timed, in a thread of its own. Plain data: it travels there. */
export type Job =
  | { readonly kind: "train"; readonly competitor: string; readonly workload: Workload }
  | { readonly kind: "probe"; readonly relaxed: boolean }
  /** A Gan as users have it, on the simd engine, with fresh latents and points for every update. */
  | { readonly kind: "gan"; readonly config: RunConfigInput }
  /** The same, looked at sixty times a second by so many. A unit is a sixtieth of a second. */
  | { readonly kind: "watched"; readonly config: RunConfigInput; readonly observers: number };

export type Question =
  | { readonly kind: "start"; readonly job: Job; readonly wasmPaths?: string | undefined }
  | { readonly kind: "time"; readonly units: number }
  | { readonly kind: "finite" };

/** One to each question. */
export type Answer =
  | { readonly kind: "started"; readonly able: boolean }
  | { readonly kind: "timed"; readonly milliseconds: number; readonly iterations: number }
  | { readonly kind: "finite"; readonly finite: boolean }
  | { readonly kind: "failed"; readonly message: string };

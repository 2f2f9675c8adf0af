import type { Measured, ModeShares, ProbeResult, RunConfig } from "gan-core";
import { type Packed, unpack } from "./pack.ts";

/** One moment of a run trained elsewhere, with the way there: what is on the page before anything trains in it. */
export interface Recording {
  readonly config: RunConfig;
  readonly iteration: number;
  readonly picture: ProbeResult;
  /** Rows of iteration, the discriminator's mean half, the generator's. */
  readonly losses: readonly (readonly [number, number, number])[];
  /** Rows of iteration, KL, JS. */
  readonly divergences: readonly (readonly [number, number, number])[];
  /** The shares of the modes, as often. */
  readonly modes: readonly (readonly [number, Float32Array])[];
}

/** As scripts/record.ts writes it. */
export interface RecordedFile {
  /** With everything spelled out. */
  readonly config: RunConfig;
  readonly iteration: number;
  readonly clouds: Readonly<Record<"real" | "fake", { readonly points: Packed; readonly verdicts: Packed }>>;
  readonly latents: Packed;
  readonly field: { readonly size: number; readonly extent: number; readonly values: Packed };
  readonly manifold: {
    readonly columns: number;
    readonly rows: number;
    readonly cellMass: number;
    readonly slice: boolean;
    readonly vertices: Packed;
  };
  readonly gradients: { readonly points: Packed; readonly vectors: Packed };
  readonly measured: Readonly<Record<string, Measured>>;
  /** A value every so many iterations; the divergences' first is at 0, the losses' after their first stretch. */
  readonly losses: { readonly every: number; readonly d: Packed; readonly g: Packed };
  readonly divergences: { readonly every: number; readonly kl: Packed; readonly js: Packed };
  /** The shares of all modes at 0, then at the next moment the divergences were measured, and so on. */
  readonly modes: { readonly count: number; readonly shares: Packed };
}

export function readRecording(file: RecordedFile): Recording {
  const { clouds, field, manifold, gradients, losses, divergences } = file;
  const modes = modeRows(file);
  const cloud = (name: "real" | "fake") => ({
    points: unpack(clouds[name].points),
    verdicts: unpack(clouds[name].verdicts),
  });
  return {
    config: file.config,
    iteration: file.iteration,
    picture: {
      iteration: file.iteration,
      real: cloud("real"),
      fake: { ...cloud("fake"), latents: unpack(file.latents) },
      field: { ...field, values: unpack(field.values) },
      manifold: { ...manifold, vertices: unpack(manifold.vertices), latents: new Float32Array() },
      gradients: { points: unpack(gradients.points), vectors: unpack(gradients.vectors) },
      divergences: file.measured,
      modes: modesAt(modes.at(-1)![1]),
    },
    losses: rows(losses.every, losses.every, unpack(losses.d), unpack(losses.g)),
    divergences: rows(0, divergences.every, unpack(divergences.kl), unpack(divergences.js)),
    modes,
  };
}

function modeRows({ modes, divergences }: RecordedFile): [number, Float32Array][] {
  const shares = unpack(modes.shares);
  return Array.from({ length: shares.length / modes.count }, (_, i) => [
    i * divergences.every,
    shares.subarray(i * modes.count, (i + 1) * modes.count),
  ]);
}

function modesAt(shares: Float32Array): ModeShares {
  return {
    shares,
    covered: Uint8Array.from(shares, (share) => (share > 0 ? 1 : 0)),
    highQuality: shares.reduce((sum, share) => sum + share, 0),
  };
}

function rows(first: number, every: number, a: Float32Array, b: Float32Array): [number, number, number][] {
  return Array.from(a, (value, i) => [first + i * every, value, b[i]!]);
}

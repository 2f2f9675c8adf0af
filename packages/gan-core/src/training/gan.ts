import type { Player, PlayerState } from "../engines/engine.ts";
import type { ProbeRequest, ProbeResult } from "../probe/probe.ts";
import type { RngState } from "../random/rng.ts";
import type { RunConfig, RunPatch } from "./config.ts";

/** One run: it owns the random streams, the samplers, the engine and the iteration count. */
export interface Gan {
  readonly config: RunConfig;
  /** What does the arithmetic, and where. The note, if any, says in a sentence for people why, or what follows from it. */
  readonly engine: { readonly id: string; readonly backend: string; readonly note?: string };
  /** Iterations trained so far. */
  readonly iteration: number;
  /** Trains, then answers with one frame. Pausing is not asking. Calls made while one is under way wait their turn. */
  advance(budget?: Budget): Promise<Frame>;
  /** Looks without touching: probes draw from streams of their own. */
  probe(request: ProbeRequest): Promise<ProbeResult>;
  checkpoint(): Promise<Checkpoint>;
  /** Takes the run to a checkpoint of the same networks, bit for bit. */
  restore(checkpoint: Checkpoint): Promise<void>;
  /** Changes what can change without starting again; refuses, by name, what cannot. */
  configure(patch: RunPatch): Promise<void>;
  /** Frees the engine. Safe twice. */
  dispose(): Promise<void>;
}

/** How far to train. It ends at whichever comes first; with neither given, after one iteration. */
export interface Budget {
  readonly iterations?: number;
  /** Needs a clock: see {@link GanOptions.now}. At least one iteration is trained. */
  readonly milliseconds?: number;
  /** Who moves; the other holds still. "both" by default. */
  readonly players?: Player | "both";
  /** Look when done, in the same answer. */
  readonly probe?: ProbeRequest;
  /** Put a checkpoint into the same answer. */
  readonly checkpoint?: boolean;
}

export interface Frame {
  readonly iteration: number;
  /** A row an iteration trained by this call: iteration, the discriminator's loss, the generator's loss. */
  readonly losses: Float64Array;
  /** Present when numbers stopped being finite. The run stands at its last good iteration. */
  readonly stopped?: Stop;
  readonly probe?: ProbeResult;
  readonly checkpoint?: Checkpoint;
}

export interface Stop {
  /** The iteration that could not be trained. */
  readonly iteration: number;
  /** What stopped being finite, in words: "the generator's loss". */
  readonly what: string;
}

/** A moment of a run: with its config, everything needed to go on from there with the same bits. */
export interface Checkpoint {
  readonly version: 1;
  readonly config: RunConfig;
  readonly iteration: number;
  readonly players: Readonly<Record<Player, PlayerState>>;
  readonly random: Readonly<Record<"data" | "latent" | "mix", RngState>>;
  /** Only with a training set: how many of its points have been shown, over all passes. */
  readonly shown?: number;
  /** Only where a moving average of the generator is kept and has begun: its parameters. */
  readonly average?: Float32Array;
}

export interface GanOptions {
  /**
   * A clock in milliseconds, such as `() => performance.now()`. gan-core reads none by itself. A budget in milliseconds
   * needs one, and TensorFlow.js's backend "auto" is chosen by it.
   */
  readonly now?: () => number;
  /** Where the wasm backend of TensorFlow.js finds its .wasm files: a folder, or a URL for each file name. */
  readonly wasmPaths?: string | Readonly<Record<string, string>>;
}

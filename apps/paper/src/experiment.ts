import type { Reference } from "gan-core";

/** A published result, as data: what they found, and how ours is found. */
export type Experiment = ExactExperiment | TrainedExperiment;

interface Described {
  /** What it is called on the command line. */
  readonly id: string;
  readonly title: string;
  /** A sentence or two: what is played or trained, and what is counted. */
  readonly about: string;
  readonly references: readonly Reference[];
  readonly columns: readonly Column[];
  /** What is uncertain, and what differs from the source, whatever the size. One sentence or two each. */
  readonly remarks: readonly string[];
}

export interface Column {
  readonly id: string;
  readonly label: string;
  /** Behind the point. */
  readonly digits: number;
  /** True where what is too small for that many digits is told from 0: 2.6e−6. */
  readonly exponent?: boolean;
}

/** A number as published, with its standard error where one is. */
export interface Published {
  readonly mean: number;
  readonly error?: number;
}

export type Theirs = Readonly<Record<string, Published>>;
/** A number for each column's id; one that does not apply is left out. */
export type Values = Readonly<Record<string, number>>;

/** A game of two numbers, played out to the last digit. No training, no engine. */
export interface ExactExperiment extends Described {
  readonly kind: "exact";
  readonly rows: readonly ExactRow[];
}

export interface ExactRow {
  readonly label: string;
  readonly theirs: Theirs;
  /** True where the game itself draws random numbers: it is then played with several seeds. */
  readonly random?: boolean;
  play(seed: number): Promise<Values>;
}

/** Networks, trained from several seeds and measured at the end. */
export interface TrainedExperiment extends Described {
  readonly kind: "trained";
  readonly measures: readonly Measure[];
  readonly sizes: Readonly<Record<Size, SizePlan>>;
  readonly rows: readonly TrainedRow[];
}

export type Size = "lab" | "paper";

export interface SizePlan {
  readonly iterations: number;
  /** How many seeds, unless the command says otherwise. */
  readonly trials: number;
  /** Networks and settings, in words. */
  readonly settings: string;
  /** What differs from the paper at this size. */
  readonly differs: readonly string[];
  /** Measured on one core of a small server, on the engine of the configs: a guide to the hours it takes. */
  readonly secondsPerThousand: number;
}

export interface TrainedRow {
  readonly label: string;
  readonly theirs: Theirs;
  /** A RunConfig as plain JSON, for gan-core's readConfig; the seed is added to it. */
  config(size: Size): Config;
}

export type Config = Readonly<Record<string, unknown>>;

/** An estimator of gan-core's registry, held against `count` real points and as many fakes. */
export interface Measure {
  /** The column it fills. */
  readonly column: string;
  readonly id: string;
  readonly count: number;
  /** What the value is multiplied by: 100 for per cent. 1 by default. */
  readonly scale?: number;
}

// Start here: a config in, a run out.
export * from "./training/create-gan.ts"; // stars: esbuild loads with a module, at once, all that the module names
export type { Budget, Checkpoint, Frame, Gan, GanOptions, Stop } from "./training/gan.ts";

// Several of them side by side, in one call: seeds, or configs to compare.
export * from "./training/create-gans.ts";
export type { Gans } from "./training/gans.ts";

// The config: one JSON object that says everything.
export type {
  DecayConfig,
  DiscriminatorConfig,
  EmaConfig,
  EngineConfig,
  GeneratorConfig,
  MinibatchConfig,
  NetworkConfig,
  RunConfig,
  RunConfigInput,
  RunPatch,
  ScheduleConfig,
} from "./training/config.ts";
export * from "./training/default-config.ts";
export { readConfig } from "./training/read-config.ts";
export * from "./interchange/with-value.ts";

// What there is to choose from, in menu order.
export { registry } from "./registry.ts";
export * from "./distributions/index.ts";
export * from "./latents/index.ts";
export * from "./losses/index.ts";
export * from "./regularizers/index.ts";
export * from "./gradient-penalty.ts";
export * from "./optimizers/index.ts";
export * from "./divergences/index.ts";
export * from "./networks/index.ts";
export * from "./normalizations/index.ts";

// Data of your own, from text.
export { type PointsFile, type ReadOptions, readPointsCsv, readPointsJson } from "./readers/index.ts";

// Models in and out; as TensorFlow.js layers: "gan-core/tfjs".
export { type OriginalOptions, readOriginal, type SavedOriginal } from "./interchange/read-original.ts";
export { withParameters } from "./interchange/with-parameters.ts";

// A whole run as the text of one file, and what a config may say, as JSON Schema.
export { readRun, type SavedRun, writeRun } from "./interchange/run-file.ts";
export { configSchema } from "./interchange/config-schema.ts";

// A config as text behind the # of an address.
export { readAddress, writeAddress } from "./interchange/address.ts";

// Looking back: a run of any length can be rewound to any moment, bit for bit, and branched.
export { createHistory } from "./training/create-history.ts";
export {
  type Change,
  emptyHistory,
  type History,
  type HistoryOptions,
  type HistoryState,
  type Kept,
  type Noted,
} from "./training/history.ts";
export { type RecordedGan, recordHistory } from "./training/record-history.ts";

// What is happening to a run, from what was measured.
export {
  conditions,
  createHealth,
  type Diagnosis,
  diagnose,
  type Health,
  type HealthOptions,
} from "./training/health/health.ts";
export type { Condition, Evidence, Finding, Past } from "./training/health/condition.ts";
export { type ObservationOptions, observationOf } from "./training/health/observation-of.ts";
export type { Observation } from "./training/health/observation.ts";
export { defaultThresholds, type Thresholds } from "./training/health/thresholds.ts";

// Looking at a run.
export { type MeasureOptions, type Measures, measure } from "./probe/measure.ts";
export type {
  Cloud,
  Field,
  Gradients,
  Manifold,
  Measured,
  ModeShares,
  ProbeRequest,
  ProbeResult,
} from "./probe/probe.ts";

// What the units of a network answer, and how outputs read as verdicts, away from any engine.
export { type UnitResponses, unitResponses, unitWeights } from "./networks/unit-responses.ts";
export { readVerdicts } from "./probe/verdict.ts";

// Contracts, for those who add to it.
export type {
  AnyEntry,
  Built,
  Choice,
  Description,
  Entry,
  NumberParam,
  OptionParam,
  ParamSpec,
  ParamValue,
  PointsParam,
  Reference,
} from "./define.ts";
export type { Distribution, Modes } from "./distributions/distribution.ts";
export type { Divergence, Estimate, Truth } from "./divergences/divergence.ts";
export type { Player, PlayerState } from "./engines/engine.ts";
export type { Latent } from "./latents/latent.ts";
export { type Curve, curveSlope, curveValue, type Term } from "./losses/curve.ts";
export type { Loss, Verdict } from "./losses/loss.ts";
export { numberAlgebra } from "./optimizers/number-algebra.ts";
export type { Algebra, Optimizer, UpdateInput, UpdateOutput } from "./optimizers/optimizer.ts";
export { createRng, type Rng, type RngState } from "./random/rng.ts";
export type { Regularizer } from "./regularizers/regularizer.ts";
export { createIterate, type Iterate, type Table as ScheduleTable } from "./training/iteration.ts";
export { type Act, type Place, type ScheduleId, schedules, type Steps } from "./training/schedules.ts";

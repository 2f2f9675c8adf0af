// Start here: a config in, a run out.
export { createGan } from "./training/create-gan.ts";
export type { Budget, Checkpoint, Frame, Gan, GanOptions, Stop } from "./training/gan.ts";

// Several of them side by side, in one call: seeds, or configs to compare.
export { createGans } from "./training/create-gans.ts";
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
export { defaultConfig } from "./training/default-config.ts";
export { readConfig } from "./training/read-config.ts";
export { withValue } from "./interchange/with-value.ts";

// What there is to choose from, in menu order.
export { registry } from "./registry.ts";
export {
  line,
  gaussians,
  ring,
  disjoint,
  drawn,
  points,
  image,
  singleGaussian,
  correlatedGaussian,
  uniformSquare,
  mixtureRing,
  mixtureGrid,
  moons,
  circles,
  rings,
  swissRoll,
  sCurve,
  cosine,
  twoSpirals,
  pinwheel,
  checkerboard,
  crescentTwoMoons,
  pacganRing,
  pacganGrid,
  wganGp8Gaussians,
  wganGp25Gaussians,
  ffjord8Gaussians,
  ffjordSwissRoll,
} from "./distributions/index.ts";
export { gaussian, uniform } from "./latents/index.ts";
export {
  nonSaturating,
  minimax,
  labelSmoothing,
  ganLabLog,
  leastSquares,
  wasserstein,
  hinge,
  relativistic,
  relativisticAverage,
  relativisticAverageLeastSquares,
  relativisticAverageHinge,
  fKl,
  fReverseKl,
  fPearson,
  fNeyman,
  fSquaredHellinger,
  fJs,
  fGan,
  fTotalVariation,
} from "./losses/index.ts";
export {
  wganGp,
  wganGp as gradientPenalty, // what most papers mean by "a gradient penalty"
  oneSidedGp,
  zeroGp,
  r1,
  r2,
  dragan,
  spectralNorm,
  weightClip,
  gradientClip,
  instanceNoise,
} from "./regularizers/index.ts";
export {
  sgd,
  momentum,
  adagrad,
  rmsprop,
  adam,
  adamw,
  ogda,
  optimisticAdam,
  lookahead,
} from "./optimizers/index.ts";
export {
  gridKl,
  gridJs,
  gridReverseKl,
  gridTv,
  gridHellinger,
  gridChiSquared,
  knnKl,
  wasserstein1,
  wasserstein2,
  slicedWasserstein,
  sinkhorn,
  energy,
  mmd,
  frechet,
  precision,
  recall,
  density,
  coverage,
  modesCovered,
  highQuality,
  modeReverseKl,
  logLikelihood,
  c2st,
  noiseFloor,
} from "./divergences/index.ts";
export { elu, leakyRelu, linear, maxout, relu, sigmoid, sine, softplus, swish, tanh } from "./networks/activations.ts";
export { batchNorm, layerNorm } from "./normalizations/index.ts";
export { ganLab, glorot, he, lecun, normal, orthogonal } from "./networks/initializers.ts";

// Data of your own, from text.
export { type PointsFile, type ReadOptions, readPointsCsv, readPointsJson } from "./readers/index.ts";

// Models in and out; as TensorFlow.js layers: "gan-core/tfjs".
export { type OriginalOptions, readOriginal, type SavedOriginal } from "./interchange/read-original.ts";
export { withParameters } from "./interchange/with-parameters.ts";

// A whole run as the text of one file, and what a config may say, as JSON Schema.
export { readRun, type SavedRun, writeRun } from "./interchange/run-file.ts";
export { configSchema } from "./interchange/config-schema.ts";

// Looking back: a run of any length can be rewound to any moment, bit for bit, and branched.
export {
  type Change,
  createHistory,
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
  ProbeRequest,
  ProbeResult,
} from "./probe/probe.ts";

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

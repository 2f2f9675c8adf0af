// Start here: a config in, a run out.
export { createGan } from "./training/create-gan.ts";
export type { Budget, Checkpoint, Frame, Gan, GanOptions, Stop } from "./training/gan.ts";

// The config: one JSON object that says everything.
export type {
  EngineConfig,
  GeneratorConfig,
  NetworkConfig,
  RunConfig,
  RunConfigInput,
  RunPatch,
  ScheduleConfig,
} from "./training/config.ts";
export { defaultConfig } from "./training/default-config.ts";
export { readConfig } from "./training/read-config.ts";

// What there is to choose from, in menu order.
export { registry } from "./registry.ts";
export { disjoint, drawn, gaussians, line, ring } from "./distributions/index.ts";
export { gaussian, uniform } from "./latents/index.ts";
export { hinge, leastSquares, minimax, nonSaturating, wasserstein } from "./losses/index.ts";
export { r1, wganGp } from "./regularizers/index.ts";
export { adam, sgd } from "./optimizers/index.ts";
export { gridJs, gridKl } from "./divergences/index.ts";
export { elu, leakyRelu, linear, relu, sigmoid, softplus, tanh } from "./networks/activations.ts";
export { ganLab, glorot, he, normal } from "./networks/initializers.ts";

// Looking at a run.
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
export type { Divergence, Estimate } from "./divergences/divergence.ts";
export type { Player, PlayerState } from "./engines/engine.ts";
export type { Latent } from "./latents/latent.ts";
export { type Curve, curveSlope, curveValue, type Term } from "./losses/curve.ts";
export type { Loss, Verdict } from "./losses/loss.ts";
export type { Optimizer } from "./optimizers/optimizer.ts";
export { createRng, type Rng, type RngState } from "./random/rng.ts";
export type { Regularizer } from "./regularizers/regularizer.ts";

import {
  elu,
  ganLab,
  glorot,
  he,
  leakyRelu,
  lecun,
  linear,
  maxout,
  normal,
  orthogonal,
  relu,
  sigmoid,
  sine,
  softplus,
  swish,
  tanh,
} from "./networks/index.ts";

/** The registry's kinds whose entries are small and share a file, in menu order: every run has them all at hand. */
export const smallKinds = {
  activations: [relu, leakyRelu, elu, tanh, sigmoid, softplus, swish, sine, maxout, linear],
  initializers: [he, glorot, lecun, orthogonal, ganLab, normal],
} as const;

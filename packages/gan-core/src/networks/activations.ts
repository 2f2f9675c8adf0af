import { cos } from "../math/cos.ts";
import { exp } from "../math/exp.ts";
import { expm1 } from "../math/expm1.ts";
import { log1p } from "../math/log1p.ts";
import { sin } from "../math/sin.ts";
import { square } from "../math/square.ts";
import { tanh as tanhOf } from "../math/tanh.ts";
import { defineActivation } from "./activation.ts";

/*
 * Where a response has a kink or a jump in a derivative, slope and curvature are those from the left.
 */

/** max(0, x) */
export const relu = /* @__PURE__ */ defineActivation({
  id: "relu",
  label: "ReLU",
  summary: "Passes what is positive; the network's picture is made of flat facets.",
  params: {},
  references: [
    {
      cite: "Glorot, Bordes and Bengio 2011, Deep Sparse Rectifier Neural Networks",
      url: "https://proceedings.mlr.press/v15/glorot11a.html",
    },
  ],
  create: () => ({
    value: (x) => Math.max(x, 0),
    slope: (x) => (x > 0 ? 1 : 0),
    curvature: () => 0,
  }),
});

/** x for x > 0, slope · x otherwise: no unit ever stops learning. */
export const leakyRelu = /* @__PURE__ */ defineActivation({
  id: "leaky-relu",
  label: "Leaky ReLU",
  summary: "Passes what is positive and a share of what is negative, so that no unit falls silent.",
  params: {
    slope: { label: "Slope below 0", default: 0.2, min: 0, max: 1, step: 0.05 },
  },
  references: [
    {
      cite: "Maas et al. 2013, Rectifier Nonlinearities Improve Neural Network Acoustic Models",
      url: "https://ai.stanford.edu/~amaas/papers/relu_hybrid_icml2013_final.pdf",
    },
    {
      cite: "Radford et al. 2016, Unsupervised Representation Learning with DCGANs: slope 0.2",
      url: "https://arxiv.org/abs/1511.06434",
    },
  ],
  create: ({ slope }) => ({
    value: (x) => (x > 0 ? x : slope * x),
    slope: (x) => (x > 0 ? 1 : slope),
    curvature: () => 0,
  }),
});

/** x for x > 0, eˣ − 1 otherwise: smooth in value and slope. */
export const elu = /* @__PURE__ */ defineActivation({
  id: "elu",
  label: "ELU",
  summary: "Passes what is positive and bends smoothly to −1 below.",
  params: {},
  references: [
    {
      cite: "Clevert et al. 2016, Fast and Accurate Deep Network Learning by Exponential Linear Units",
      url: "https://arxiv.org/abs/1511.07289",
    },
  ],
  create: () => ({
    value: (x) => (x > 0 ? x : expm1(x)),
    slope: (x) => (x > 0 ? 1 : exp(x)),
    curvature: (x) => (x > 0 ? 0 : exp(x)),
  }),
});

/**
 * center + reach · tanh x, tanh x = (eˣ − e^−x)/(eˣ + e^−x): between center − reach and center + reach, so that an output
 * can be held in any range. Center 0 and reach 1, the defaults, are tanh itself. A larger center moves the range up; a
 * larger reach widens it, and makes the response steeper by as much.
 */
export const tanh = /* @__PURE__ */ defineActivation({
  id: "tanh",
  label: "Tanh",
  summary: "Squeezes everything between −1 and 1, the square our data live in, or into any other range.",
  params: {
    center: { label: "Centre of the range", default: 0, min: -10, max: 10, step: 0.1 },
    reach: { label: "Reach to either side", default: 1, min: 0.01, max: 10, step: 0.1 },
  },
  references: [{ cite: "LeCun et al. 1998, Efficient BackProp, §4.4", url: "https://doi.org/10.1007/3-540-49430-8_2" }],
  create: ({ center, reach }) => ({
    value: (x) => center + reach * tanhOf(x),
    slope: (x) => reach * (1 - square(tanhOf(x))),
    curvature: (x) => -2 * reach * tanhOf(x) * (1 - square(tanhOf(x))),
  }),
});

/** σ(x) = 1/(1 + e^−x) */
export const sigmoid = /* @__PURE__ */ defineActivation({
  id: "sigmoid",
  label: "Sigmoid",
  summary: "Squeezes everything between 0 and 1.",
  params: {},
  references: [{ cite: "LeCun et al. 1998, Efficient BackProp, §4.4", url: "https://doi.org/10.1007/3-540-49430-8_2" }],
  create: () => ({
    value: logistic,
    slope: logisticSlope,
    curvature: (x) => logisticSlope(x) * (logistic(-x) - logistic(x)),
  }),
});

/** log(1 + eˣ) = max(x, 0) + log(1 + e^−|x|), which overflows on neither side. */
export const softplus = /* @__PURE__ */ defineActivation({
  id: "softplus",
  label: "Softplus",
  summary: "A ReLU with its corner rounded; every derivative is smooth.",
  params: {},
  references: [
    {
      cite: "Glorot, Bordes and Bengio 2011, Deep Sparse Rectifier Neural Networks",
      url: "https://proceedings.mlr.press/v15/glorot11a.html",
    },
  ],
  create: () => ({
    value: (x) => Math.max(x, 0) + log1p(exp(-Math.abs(x))),
    slope: logistic,
    curvature: logisticSlope,
  }),
});

/** x σ(x), σ(x) = 1/(1 + e^−x): its least value, −0.2785, lies at x = −1.2785. */
export const swish = /* @__PURE__ */ defineActivation({
  id: "swish",
  label: "Swish",
  summary: "A smooth ReLU that dips a little below 0 before it rises.",
  params: {},
  references: [
    { cite: "Ramachandran et al. 2017, Searching for Activation Functions", url: "https://arxiv.org/abs/1710.05941" },
    {
      cite: "Elfwing et al. 2018, Sigmoid-Weighted Linear Units for Neural Network Function Approximation in Reinforcement Learning",
      url: "https://arxiv.org/abs/1702.03118",
    },
  ],
  create: () => ({
    value: (x) => x * logistic(x),
    slope: (x) => logistic(x) + x * logisticSlope(x),
    curvature: (x) => logisticSlope(x) * (2 + x * (logistic(-x) - logistic(x))),
  }),
});

/**
 * sin ωx. A larger ω draws finer detail and is harder to train; the paper's networks, made for pictures, begin at 30
 * with weights to match.
 */
export const sine = /* @__PURE__ */ defineActivation({
  id: "sine",
  label: "Sine",
  summary: "Waves: the network's picture repeats itself, and can be fine everywhere.",
  params: {
    frequency: { label: "Frequency ω", default: 1, min: 0.1, max: 100, step: 0.1 },
  },
  references: [
    {
      cite: "Sitzmann et al. 2020, Implicit Neural Representations with Periodic Activation Functions, §3",
      url: "https://arxiv.org/abs/2006.09661",
    },
  ],
  create: ({ frequency }) => ({
    value: (x) => sin(frequency * x),
    slope: (x) => frequency * cos(frequency * x),
    curvature: (x) => -square(frequency) * sin(frequency * x),
  }),
});

/**
 * The largest of k sums, each with weights and a bias of its own: a unit that learns its response, convex and of up to
 * k straight pieces. A layer costs k times one of other units. Here value, slope and curvature are those by the largest
 * sum.
 */
export const maxout = /* @__PURE__ */ defineActivation({
  id: "maxout",
  label: "Maxout",
  summary: "Each unit is the largest of several sums: it learns a response of its own, made of straight pieces.",
  params: {
    pieces: { label: "Sums a unit", default: 2, min: 2, max: 16, step: 1, integer: true },
  },
  references: [{ cite: "Goodfellow et al. 2013, Maxout Networks, §3", url: "https://arxiv.org/abs/1302.4389" }],
  create: ({ pieces }) => ({ value: (x) => x, slope: () => 1, curvature: () => 0, pieces }),
});

/** x */
export const linear = /* @__PURE__ */ defineActivation({
  id: "linear",
  label: "Linear",
  summary: "Passes everything as it is; a network of nothing else is one matrix.",
  params: {},
  references: [
    {
      cite: "Goodfellow, Bengio and Courville 2016, Deep Learning, §6.2.2.1",
      url: "https://www.deeplearningbook.org/contents/mlp.html",
    },
  ],
  create: () => ({ value: (x) => x, slope: () => 1, curvature: () => 0 }),
});

function logistic(x: number): number {
  return 1 / (1 + exp(-x));
}

/** σ′ = σ(x) σ(−x): as a product of two tails it keeps its digits where 1 − σ would not. */
function logisticSlope(x: number): number {
  return logistic(x) * logistic(-x);
}

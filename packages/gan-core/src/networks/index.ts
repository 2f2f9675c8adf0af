export { elu, leakyRelu, linear, maxout, relu, sigmoid, sine, softplus, swish, tanh } from "./activations.ts";
export { ganLab, glorot, he, lecun, normal, orthogonal } from "./initializers.ts";

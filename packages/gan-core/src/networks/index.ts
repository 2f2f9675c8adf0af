export { elu, leakyRelu, linear, relu, sigmoid, sine, softplus, swish, tanh } from "./activations.ts";
export { ganLab, glorot, he, lecun, normal, orthogonal } from "./initializers.ts";

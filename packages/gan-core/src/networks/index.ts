export { elu, leakyRelu, linear, relu, sigmoid, softplus, tanh } from "./activations.ts";
export { ganLab, glorot, he, normal } from "./initializers.ts";

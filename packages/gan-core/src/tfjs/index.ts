// Models as TensorFlow.js layers, in and out.
export { playerToLayersModel, type PlayerToLayersModelOptions } from "../engines/tfjs/player-to-layers-model.ts";
export { type Perceptron, toLayersModel, type ToLayersModelOptions } from "../engines/tfjs/to-layers-model.ts";
export { fromLayersModel, type LoadedPerceptron } from "../engines/tfjs/from-layers-model.ts";
export { SineLayer } from "../engines/tfjs/sine-layer.ts";

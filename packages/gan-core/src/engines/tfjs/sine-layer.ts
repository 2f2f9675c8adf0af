import * as tf from "@tensorflow/tfjs";

interface SineConfig {
  readonly frequency: number;
  readonly name?: string;
}

/**
 * sin ωx as a layer, which TensorFlow.js has none for. A saved model with such a layer is loaded in a program that uses
 * something of gan-core/tfjs: the class is made known by that.
 */
export class SineLayer extends tf.layers.Layer {
  static readonly className = "SineLayer";
  readonly frequency: number;

  constructor(config: SineConfig) {
    super({ ...config });
    this.frequency = config.frequency;
  }

  override call(inputs: tf.Tensor | tf.Tensor[]): tf.Tensor {
    return tf.tidy(() => tf.sin(tf.mul(Array.isArray(inputs) ? inputs[0]! : inputs, this.frequency)));
  }

  override computeOutputShape(inputShape: tf.Shape): tf.Shape {
    return inputShape;
  }

  override getConfig(): tf.serialization.ConfigDict {
    return { ...super.getConfig(), frequency: this.frequency };
  }
}

tf.serialization.registerClass(SineLayer);

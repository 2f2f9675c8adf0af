import { type NetworkData, type NetworkLayer, network } from "../../src/diagrams.ts";
import { mount } from "../../src/index.ts";
import type { Scene } from "./scene.ts";

/** A network of tanh neurons with smooth weights, and what each responds to over [−1.5, 1.5]². */
function tanhNetwork(widths: readonly number[], size: number): NetworkData {
  const weights = widths.slice(1).map((units, l) => {
    const inputs = widths[l]!;
    const gain = 2.4 / Math.sqrt(inputs);
    return Float32Array.from({ length: units * inputs }, (_, i) => {
      const [to, from] = [Math.floor(i / inputs), i % inputs];
      return gain * Math.sin(2.4 * to + 1.9 * from * (1 + l) + l) * Math.cos(0.7 * to * from + l);
    });
  });
  const biases = weights.map((_, l) =>
    Float32Array.from({ length: widths[l + 1]! }, (_, k) => 0.6 * Math.sin(3 * k + l)),
  );
  const places = size * size;
  let values = new Float32Array(2 * places);
  for (let i = 0; i < places; i++) {
    values[i] = ((i % size) / (size - 1)) * 3 - 1.5;
    values[places + i] = (Math.floor(i / size) / (size - 1)) * 3 - 1.5;
  }
  const layers: NetworkLayer[] = [{ units: widths[0]!, fields: values, size, range: "own" }];
  for (const [l, array] of weights.entries()) {
    const [inputs, units] = [widths[l]!, widths[l + 1]!];
    const next = new Float32Array(units * places);
    for (let k = 0; k < units; k++) {
      for (let i = 0; i < places; i++) {
        let sum = biases[l]![k]!;
        for (let j = 0; j < inputs; j++) sum += array[k * inputs + j]! * values[j * places + i]!;
        next[k * places + i] = Math.tanh(sum);
      }
    }
    layers.push({ units, fields: next, size });
    values = next;
  }
  return { layers, weights, biases };
}

function scene(name: string, width: number, height: number, data: () => NetworkData): Scene {
  return {
    name,
    width,
    height,
    show(canvas, pixelRatio) {
      const view = mount(canvas, {
        label: "A network",
        pixelRatio,
        background: "var(--plate)",
        layers: { net: network() },
      });
      view.update({ net: data() });
      return view;
    },
  };
}

/** Two inputs, two layers of eight and one output, on a phone. */
export const networkPhone = scene("network", 340, 300, () => tanhNetwork([2, 8, 8, 1], 20));

/** The same network, with one neuron in focus. */
export const networkFocus = scene("network-focus", 340, 300, () => ({
  ...tanhNetwork([2, 8, 8, 1], 20),
  focus: { layer: 2, unit: 2 },
}));

/** Six layers of a hundred: a few of each, chosen evenly, and the heaviest of what joins them. No room for words. */
export const networkWide: Scene = {
  name: "network-wide",
  width: 480,
  height: 260,
  show(canvas, pixelRatio) {
    const net = network({ fontSize: 0.01 });
    const view = mount(canvas, { label: "A wide network", pixelRatio, background: "var(--plate)", layers: { net } });
    view.update({ net: tanhNetwork([2, 100, 100, 100, 100, 100, 100, 1], 12) });
    return view;
  },
};

import { type NetworkData, type NetworkLayer, type NetworkOptions, network } from "../../src/diagrams.ts";
import { mount, type View } from "../../src/index.ts";
import type { Control, Scene } from "./scene.ts";

/** A network of tanh neurons with smooth weights, and what each responds to over [−1.5, 1.5]². */
function tanhNetwork(widths: readonly number[], size: number, phase = 0): NetworkData {
  const weights = widths.slice(1).map((units, l) => {
    const inputs = widths[l]!;
    const gain = 2.4 / Math.sqrt(inputs);
    return Float32Array.from({ length: units * inputs }, (_, i) => {
      const [to, from] = [Math.floor(i / inputs), i % inputs];
      return gain * Math.sin(2.4 * to + 1.9 * from * (1 + l) + l + phase) * Math.cos(0.7 * to * from + l);
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

const controls = [
  { id: "edgeWidth", kind: "range", default: 4.5, min: 0.5, max: 12, step: 0.5, label: "Widest edge" },
  { id: "side", kind: "range", default: 40, min: 18, max: 40, step: 1, label: "Side of a neuron" },
  { id: "positive", kind: "colour", default: "var(--real)" },
  { id: "negative", kind: "colour", default: "var(--fake)" },
] as const satisfies readonly Control<NetworkOptions>[];

function scene<Options extends NetworkOptions>(
  name: string,
  title: string,
  options: readonly Control<Options>[],
  data: (phase: number) => NetworkData,
): Scene<Options, View<{ net: NetworkData }>> {
  return {
    name,
    title,
    controls: options,
    width: 340,
    height: 300,
    show(canvas, pixelRatio, chosen) {
      const net = network(chosen);
      const view = mount(canvas, { label: "A network", pixelRatio, background: "var(--plate)", layers: { net } });
      view.update({ net: data(0) });
      return view;
    },
    play(view, seconds) {
      view.update({ net: data(0.5 * seconds) });
    },
  };
}

/** Two inputs, two layers of eight and one output, on a phone. */
export const networkPhone = scene<NetworkOptions>("network", "Network", controls, (phase) =>
  tanhNetwork([2, 8, 8, 1], 20, phase),
);

/** A network with one neuron in focus: what joins it to others stands out. */
export const networkFocus = scene<NetworkOptions>(
  "network-focus",
  "Network, one neuron in focus",
  [{ id: "faded", kind: "range", default: 0.1, min: 0, max: 1, step: 0.05, label: "Others show" }, ...controls],
  (phase) => ({ ...tanhNetwork([2, 8, 8, 1], 20, phase), focus: { layer: 2, unit: 2 } }),
);

/** Six layers of a hundred: a few of each, chosen evenly, and the heaviest of what joins them. No room for words. */
export const networkWide: Scene<NetworkOptions, View<{ net: NetworkData }>> = {
  name: "network-wide",
  title: "Network, wide",
  controls: [
    { id: "minSide", kind: "range", default: 18, min: 8, max: 40, step: 1, label: "Least side" },
    { id: "edgeWidth", kind: "range", default: 4.5, min: 0.5, max: 12, step: 0.5, label: "Widest edge" },
    { id: "positive", kind: "colour", default: "var(--real)" },
    { id: "negative", kind: "colour", default: "var(--fake)" },
  ],
  width: 480,
  height: 260,
  show(canvas, pixelRatio, options = {}) {
    const net = network({ fontSize: 0.01, ...options });
    const view = mount(canvas, { label: "A wide network", pixelRatio, background: "var(--plate)", layers: { net } });
    view.update({ net: tanhNetwork([2, 100, 100, 100, 100, 100, 100, 1], 12) });
    return view;
  },
};

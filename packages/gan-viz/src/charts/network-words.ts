import type { NetworkData } from "./network-data.ts";
import type { NetworkStyle } from "./network-options.ts";

type Values = readonly (readonly [name: string, value: string])[];
type Format = (value: number) => string;

const STRONGEST = 3;

/** What is said of a neuron: its layer, its number or name, its bias and the heaviest of what feeds it. */
export function neuronValues(
  data: NetworkData,
  style: NetworkStyle,
  format: Format,
  layer: number,
  unit: number,
): Values {
  const values: [string, string][] = [
    ["layer", layerName(data, layer)],
    ["unit", unitName(data, style, layer, unit)],
  ];
  const bias = data.biases?.[layer - 1]?.[unit];
  if (bias !== undefined) values.push(["bias", format(bias)]);
  if (layer > 0) values.push(["strongest inputs", strongest(data, style, format, layer, unit)]);
  return values;
}

/** What is said of an edge: where it comes from, where it goes, and its weight. */
export function edgeValues(
  data: NetworkData,
  style: NetworkStyle,
  format: Format,
  layer: number,
  unit: number,
  from: number,
): Values {
  return [
    ["from", `${layerName(data, layer - 1)} ${unitName(data, style, layer - 1, from)}`],
    ["to", `${layerName(data, layer)} ${unitName(data, style, layer, unit)}`],
    ["weight", format(data.weights[layer - 1]![unit * data.layers[layer - 1]!.units + from]!)],
  ];
}

/** The network in a sentence, and the heaviest of its weights. */
export function summarizeNetwork(data: NetworkData, format: Format): string {
  const { layers, weights } = data;
  if (layers.length === 0) return "A network without layers.";
  let count = 0;
  let heaviest = 0;
  let lost = 0;
  for (const array of weights) {
    count += array.length;
    for (let i = 0; i < array.length; i++) {
      const weight = array[i]!;
      if (!Number.isFinite(weight)) lost++;
      else if (Math.abs(weight) > Math.abs(heaviest)) heaviest = weight;
    }
  }
  const shape = `A network of ${layers.map(({ units }) => units).join(", ")} neurons, from inputs to outputs.`;
  const weightWords = count > lost ? ` The heaviest of its ${count} weights is ${format(heaviest)}.` : "";
  return lost === 0 ? `${shape}${weightWords}` : `${shape}${weightWords} Not finite: ${lost} of ${count} weights.`;
}

/** The heaviest finite weights into a neuron, heaviest first: "3: 0.92, x: −0.40". */
function strongest(data: NetworkData, style: NetworkStyle, format: Format, layer: number, unit: number): string {
  const inputs = data.layers[layer - 1]!.units;
  const row = data.weights[layer - 1]!.subarray(unit * inputs, (unit + 1) * inputs);
  const order: number[] = [];
  for (let j = 0; j < inputs; j++) {
    if (!Number.isFinite(row[j]!)) continue;
    let at = order.length;
    while (at > 0 && Math.abs(row[order[at - 1]!]!) < Math.abs(row[j]!)) at--;
    if (at < STRONGEST) order.splice(at, 0, j);
    order.length = Math.min(order.length, STRONGEST);
  }
  if (order.length === 0) return "none";
  return order.map((j) => `${unitName(data, style, layer - 1, j)}: ${format(row[j]!)}`).join(", ");
}

function layerName({ layers }: NetworkData, layer: number): string {
  if (layer === 0) return "input";
  return layer === layers.length - 1 ? "output" : `hidden ${layer}`;
}

function unitName({ layers }: NetworkData, style: NetworkStyle, layer: number, unit: number): string {
  const names = layer === 0 ? style.inputs : layer === layers.length - 1 ? style.outputs : [];
  return names[unit] || String(unit + 1);
}

import type { Hit } from "../layer.ts";
import type { NetworkData, Neuron } from "./network-data.ts";
import { BEND, FAINTEST, halfOf, strength } from "./network-edges.ts";
import { type NetworkLayout, topAt, unitAt } from "./network-layout.ts";
import type { NetworkStyle } from "./network-options.ts";
import { edgeValues, neuronValues } from "./network-words.ts";

/** A neuron, or with `from` the edge into it from that unit of the layer before. */
export interface NetworkPart extends Neuron {
  readonly from?: number;
}

/**
 * What a `Hit.index` of a network means: neurons are counted layer by layer, and after all of them the weights, array
 * by array. Undefined for an index beyond both.
 */
export function networkPart({ layers }: Pick<NetworkData, "layers">, index: number): NetworkPart | undefined {
  let rest = index;
  for (let layer = 0; layer < layers.length; layer++) {
    const { units } = layers[layer]!;
    if (rest < units) return { layer, unit: rest };
    rest -= units;
  }
  for (let layer = 1; layer < layers.length; layer++) {
    const inputs = layers[layer - 1]!.units;
    const count = inputs * layers[layer]!.units;
    if (rest < count) return { layer, unit: Math.floor(rest / inputs), from: rest % inputs };
    rest -= count;
  }
  return undefined;
}

/** The neuron at a place, or the edge nearest to it that can be seen, or the neuron nearest to it. */
export function nearestPart(
  data: NetworkData,
  layout: NetworkLayout,
  style: NetworkStyle,
  format: (value: number) => string,
  x: number,
  y: number,
  radius: number,
): Hit | undefined {
  const neuron = nearestNeuron(layout, x, y, radius);
  const edge = neuron?.distance === 0 ? undefined : nearestEdge(data, layout, style, x, y, radius);
  const near = edge !== undefined && !(neuron !== undefined && neuron.distance <= edge.distance) ? edge : neuron;
  if (near === undefined) return undefined;
  const { layer, unit, from, distance } = near;
  const index = indexOf(data, near);
  const values =
    from === undefined
      ? neuronValues(data, style, format, layer, unit)
      : edgeValues(data, style, format, layer, unit, from);
  return { index, x: near.x, y: near.y, distance, values };
}

interface Near extends NetworkPart {
  readonly x: number;
  readonly y: number;
  readonly distance: number;
}

/** Measured from the square's edge: 0 anywhere inside. */
function nearestNeuron(layout: NetworkLayout, x: number, y: number, radius: number): Near | undefined {
  const { columns, side } = layout;
  let best: Near | undefined;
  for (let layer = 0; layer < columns.length; layer++) {
    const column = columns[layer]!;
    for (let k = 0; k < column.shown; k++) {
      const [cx, cy] = [column.left + side / 2, topAt(layout, column, k) + side / 2];
      const distance = Math.hypot(Math.max(0, Math.abs(x - cx) - side / 2), Math.max(0, Math.abs(y - cy) - side / 2));
      if (distance <= radius && !(best !== undefined && best.distance <= distance)) {
        best = { layer, unit: unitAt(column, k), x: cx, y: cy, distance };
      }
    }
  }
  return best;
}

/** The nearest edge at that x, measured straight up or down from it corrected by its slope. */
function nearestEdge(
  { weights }: NetworkData,
  layout: NetworkLayout,
  style: NetworkStyle,
  x: number,
  y: number,
  radius: number,
): Near | undefined {
  const { columns, side } = layout;
  let best: Near | undefined;
  for (let layer = 1; layer < columns.length; layer++) {
    const [source, target] = [columns[layer - 1]!, columns[layer]!];
    const [x0, x1] = [source.left + side, target.left];
    if (!(x >= x0 && x <= x1 && x1 > x0)) continue;
    const half = halfOf(style, source.units);
    const t = timeAt((x - x0) / (x1 - x0));
    const share = t * t * (3 - 2 * t);
    const slope = (6 * t * (1 - t)) / ((x1 - x0) * speedAt(t));
    for (let k = 0; k < target.shown; k++) {
      const unit = unitAt(target, k);
      for (let j = 0; j < source.shown; j++) {
        const from = unitAt(source, j);
        const y0 = topAt(layout, source, j) + side / 2;
        const rise = topAt(layout, target, k) + side / 2 - y0;
        const there = y0 + share * rise;
        const distance = Math.abs(y - there) / Math.hypot(1, slope * rise);
        if (!(distance <= radius) || (best !== undefined && best.distance <= distance)) continue;
        const seen = strength(weights[layer - 1]![unit * source.units + from]!, half) > FAINTEST;
        if (seen) best = { layer, unit, from, x, y: there, distance };
      }
    }
  }
  return best;
}

// An edge is a Bézier curve whose x goes 0, BEND, 1 − BEND, 1 and whose y goes 0, 0, 1, 1.
function timeAt(share: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 24; i++) {
    const t = (low + high) / 2;
    const at = 3 * t * (1 - t) * (1 - t) * BEND + 3 * t * t * (1 - t) * (1 - BEND) + t * t * t;
    if (at < share) low = t;
    else high = t;
  }
  return (low + high) / 2;
}

/** dx/dt of that curve. */
function speedAt(t: number): number {
  return 3 * (1 - t) * (1 - t) * BEND + 6 * t * (1 - t) * (1 - 2 * BEND) + 3 * t * t * BEND;
}

function indexOf({ layers }: NetworkData, { layer, unit, from }: NetworkPart): number {
  let index = 0;
  const count = from === undefined ? layer : layers.length;
  for (let l = 0; l < count; l++) index += layers[l]!.units;
  if (from === undefined) return index + unit;
  for (let l = 1; l < layer; l++) index += layers[l]!.units * layers[l - 1]!.units;
  return index + unit * layers[layer - 1]!.units + from;
}

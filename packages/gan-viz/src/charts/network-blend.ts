import { blendArrays } from "../geometry/blend.ts";
import type { NetworkData, NetworkLayer } from "./network-data.ts";

/**
 * Moves weights, biases and responses from one network to the next, number by number, into arrays that it uses again.
 * A network of another shape cannot be reached by degrees: it is there at once.
 */
export function createNetworkBlend(): (from: NetworkData, to: NetworkData, t: number) => NetworkData {
  let shape: NetworkData | undefined;
  let arrays: readonly Float32Array[] = [];
  return (from, to, t) => {
    if (!(t < 1) || !sameShape(from, to)) return to;
    if (shape === undefined || !sameShape(shape, to))
      arrays = arraysOf(to).map((array) => new Float32Array(array.length));
    shape = to;
    const [starts, ends] = [arraysOf(from), arraysOf(to)];
    for (let a = 0; a < arrays.length; a++) blendArrays(arrays[a]!, starts[a]!, ends[a]!, t);
    return withArrays(to, arrays);
  };
}

function sameShape(a: NetworkData, b: NetworkData): boolean {
  const same = a.layers.length === b.layers.length && (a.biases?.length ?? 0) === (b.biases?.length ?? 0);
  const alike = (one: NetworkLayer, other: NetworkLayer): boolean =>
    one.units === other.units && one.fields?.length === other.fields?.length;
  return same && a.layers.every((layer, l) => alike(layer, b.layers[l]!));
}

/** All arrays of a network, in the order in which `withArrays` takes them. */
function arraysOf({ layers, weights, biases = [] }: NetworkData): Float32Array[] {
  const fields = layers.flatMap((layer) => (layer.fields === undefined ? [] : [layer.fields]));
  return [...weights, ...biases, ...fields];
}

function withArrays(to: NetworkData, arrays: readonly Float32Array[]): NetworkData {
  let next = 0;
  const take = (): Float32Array => arrays[next++]!;
  const weights = to.weights.map(take);
  const biases = to.biases?.map(take);
  const layers = to.layers.map((layer) => (layer.fields === undefined ? layer : { ...layer, fields: take() }));
  return { ...to, layers, weights, ...(biases && { biases }) };
}

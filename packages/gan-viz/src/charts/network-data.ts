import { refuse } from "../check.ts";

/** The neurons of one layer, the inputs being the first. */
export interface NetworkLayer {
  /** How many neurons. */
  readonly units: number;
  /**
   * What each responds over a square of places: units · size · size numbers, neuron after neuron, each row-major with
   * row 0 lowest. Not finite: the place is left blank. Defaults to none: an empty square.
   */
  readonly fields?: Float32Array;
  /** Places along a side of a field. Needed where there are fields. */
  readonly size?: number;
  /**
   * Responses drawn in the full colours; the middle of them is left blank. "own" takes ±the largest response of each
   * neuron. Defaults to [−1, 1].
   */
  readonly range?: readonly [number, number] | "own";
}

/** A neuron by its place: `{ layer: 0, unit: 0 }` is the first input. */
export interface Neuron {
  readonly layer: number;
  readonly unit: number;
}

export interface NetworkData {
  /** From the inputs to the outputs. */
  readonly layers: readonly NetworkLayer[];
  /** Between each layer and the next: units of the next × units of this, row-major, a row for each neuron it feeds. */
  readonly weights: readonly Float32Array[];
  /** Of each layer but the inputs, in the same order as the weights. Defaults to none. */
  readonly biases?: readonly Float32Array[];
  /** The neuron whose edges stand out while the others fade. Defaults to none, as does one that is not shown. */
  readonly focus?: Neuron | null;
}

/** Refuses arrays that do not fit the numbers of neurons. */
export function checkNetwork({ layers, weights, biases }: NetworkData): void {
  const gaps = Math.max(0, layers.length - 1);
  if (weights.length !== gaps)
    refuse("network", `weights must hold ${gaps} arrays, one between layers`, weights.length);
  if (biases !== undefined && biases.length !== gaps) {
    refuse("network", `biases must hold ${gaps} arrays, one a layer but the first`, biases.length);
  }
  for (let l = 0; l < layers.length; l++) {
    const { units } = layers[l]!;
    if (!(Number.isSafeInteger(units) && units >= 0)) {
      refuse("network", `layers[${l}].units must be an integer of at least 0`, units);
    }
    checkFields(layers[l]!, l);
    if (l === 0) continue;
    const expected = units * layers[l - 1]!.units;
    const given = weights[l - 1]!.length;
    if (given !== expected) {
      refuse("network", `weights[${l - 1}] must hold ${units} · ${layers[l - 1]!.units} = ${expected} numbers`, given);
    }
    const bias = biases?.[l - 1];
    if (bias !== undefined && bias.length !== units) {
      refuse("network", `biases[${l - 1}] must hold ${units} numbers`, bias.length);
    }
  }
}

function checkFields({ units, fields, size, range }: NetworkLayer, l: number): void {
  if (range !== undefined && range !== "own" && !(range[1] > range[0] && Number.isFinite(range[1] - range[0]))) {
    refuse("network", `layers[${l}].range must be two rising finite numbers, or "own"`, range);
  }
  if (fields === undefined) return;
  if (!(Number.isSafeInteger(size) && size! >= 1)) {
    refuse("network", `layers[${l}].size must be an integer of at least 1`, size);
  }
  const expected = units * size! * size!;
  if (fields.length !== expected) {
    refuse(
      "network",
      `layers[${l}].fields must hold ${units} · ${size} · ${size} = ${expected} numbers`,
      fields.length,
    );
  }
}

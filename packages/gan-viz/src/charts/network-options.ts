import { checkAtLeast, checkPositive, checkText, refuse } from "../check.ts";
import { tokens } from "../color/tokens.ts";

export interface NetworkOptions {
  /** Names of the inputs, written at their left. Defaults to none. */
  readonly inputs?: readonly string[];
  /** Names of the outputs, written at their right. Defaults to none. */
  readonly outputs?: readonly string[];
  /** Colour of positive weights and of the upper end of the fields. Defaults to the green of what is real. */
  readonly positive?: string;
  /** Colour of negative weights, which are dashed, and of the lower end. Defaults to the purple of what is fake. */
  readonly negative?: string;
  /** Colour of the middle of the fields, and of neurons without one. Defaults to the paper of figures. */
  readonly plate?: string;
  /** The largest side of a neuron, in CSS pixels. Defaults to 40. */
  readonly side?: number;
  /**
   * The least side of a neuron before some are left out, in CSS pixels. Defaults to 18; less shows more of a wide
   * layer, each smaller.
   */
  readonly minSide?: number;
  /** Width of an edge that is infinitely heavy, in CSS pixels. Defaults to 4.5. */
  readonly edgeWidth?: number;
  /**
   * The |weight| whose edge is half that wide: width = edgeWidth · |w| / (|w| + halfWeight). Defaults to 2 / √inputs
   * of the layer, twice what keeps signals as large as they came; more thins all edges.
   */
  readonly halfWeight?: number;
  /** How an edge that is not in focus fades, in [0, 1]. Defaults to 0.1; 0 hides it. */
  readonly faded?: number;
  /** Of all text, in CSS pixels. Defaults to 11. */
  readonly fontSize?: number;
  /** How weights and biases are written. Defaults to about three digits. */
  readonly formatValue?: (value: number) => string;
}

/** The options with their defaults; a half weight of 0 stands for "by the number of inputs". */
export type NetworkStyle = Required<Omit<NetworkOptions, "formatValue">>;

/** Checks the options and fills in the defaults. */
export function resolveNetwork(options: NetworkOptions): NetworkStyle {
  const { inputs = [], outputs = [], positive = tokens.real, negative = tokens.fake, plate = tokens.plate } = options;
  const { side = 40, minSide = 18, edgeWidth = 4.5, halfWeight, faded = 0.1, fontSize = 11 } = options;
  for (const [option, value] of Object.entries({ inputs, outputs })) {
    const texts = Array.isArray(value) && value.every((name) => typeof name === "string");
    if (!texts) refuse("network", `${option} must be a list of texts`, value);
  }
  checkText("network", "positive", positive);
  checkText("network", "negative", negative);
  checkText("network", "plate", plate);
  checkAtLeast("network", "minSide", minSide, 1);
  checkAtLeast("network", "side", side, minSide);
  checkPositive("network", "edgeWidth", edgeWidth);
  if (halfWeight !== undefined) checkPositive("network", "halfWeight", halfWeight);
  if (!(faded >= 0 && faded <= 1)) refuse("network", "faded must be in [0, 1]", faded);
  checkPositive("network", "fontSize", fontSize);
  if (options.formatValue !== undefined && typeof options.formatValue !== "function") {
    refuse("network", "formatValue must be a function", options.formatValue);
  }
  return {
    inputs,
    outputs,
    positive,
    negative,
    plate,
    side,
    minSide,
    edgeWidth,
    halfWeight: halfWeight ?? 0,
    faded,
    fontSize,
  };
}

import type { Context2D, Frame } from "../layer.ts";
import type { NetworkData, Neuron } from "./network-data.ts";
import { type Column, type NetworkLayout, placeOf, topAt, unitAt } from "./network-layout.ts";
import type { NetworkStyle } from "./network-options.ts";

/** Widths that edges come in: finer differences do not show, and the heaviest come last, on top. */
const LEVELS = 20;
/** Of the widest edge's width: thinner ones are not seen, nor found. */
export const FAINTEST = 0.02;
/** Drawn in one picture, the heaviest. More are a fog, and cost more than a frame. */
const MOST_EDGES = 800;
/** A side of neurons, in CSS pixels, from which on edges have their whole width. */
const ROOMY = 30;
/** Edges between two layers up to which each has its whole colour: more of them lie over each other. */
const MANY = 64;

/** The share of the greatest width, in [0, 1): |w| / (|w| + half). Not finite for a weight that is not. */
export function strength(weight: number, half: number): number {
  const size = Math.abs(weight);
  return size / (size + half);
}

/** The weight that is drawn at half the greatest width: the style's, or by the number of inputs. */
export function halfOf({ halfWeight }: NetworkStyle, inputs: number): number {
  return halfWeight > 0 ? halfWeight : 2 / Math.sqrt(inputs);
}

/** A drawer of edges that keeps what it needs from picture to picture. */
export function createEdges(
  style: NetworkStyle,
): (context: Context2D, data: NetworkData, layout: NetworkLayout, frame: Frame) => void {
  const dash = [0, 0];
  const solid: number[] = [];
  const counts = new Uint32Array(LEVELS);
  let codes = new Int8Array(0);

  return (context, data, layout, frame) => {
    const { columns } = layout;
    let total = 0;
    let crowd = 0;
    for (let l = 1; l < columns.length; l++) {
      const between = columns[l]!.shown * columns[l - 1]!.shown;
      total += between;
      crowd = Math.max(crowd, between);
    }
    if (codes.length < total) codes = new Int8Array(total);
    const focus = shownFocus(data, columns);
    encode(codes, counts, data, columns, style);
    const least = leastLevel(counts);
    const positive = frame.color(style.positive);
    const negative = frame.color(style.negative);
    const widest = style.edgeWidth * Math.min(1, layout.side / ROOMY);
    const density = crowd > MANY ? Math.sqrt(MANY / crowd) : 1;

    context.lineCap = "butt";
    for (let touching = focus === undefined ? 1 : 0; touching < 2; touching++) {
      if (touching === 0 && style.faded === 0) continue;
      const lit = focus !== undefined && touching === 1;
      const opacity = lit ? 1 : density * (focus === undefined ? 1 : style.faded);
      for (let level = lit ? 0 : least; level < LEVELS; level++) {
        if (counts[level] === 0) continue;
        const share = shareOf(level);
        context.globalAlpha = opacity * (0.3 + 0.7 * share);
        context.lineWidth = widest * share;
        dash[0] = 2 + 1.5 * widest * share; // dashes stay dashes, whether the line is thin or thick
        dash[1] = 1.5 + widest * share;
        context.strokeStyle = negative;
        context.setLineDash(dash);
        strokeEdges(context, codes, -level - 1, layout, focus, touching === 1);
        context.strokeStyle = positive;
        context.setLineDash(solid);
        strokeEdges(context, codes, level + 1, layout, focus, touching === 1);
      }
    }
    context.setLineDash(solid);
    context.globalAlpha = 1;
  };
}

/** Writes ±(level + 1) for each edge between neurons that are shown, 0 for one that cannot be seen. */
function encode(
  codes: Int8Array,
  counts: Uint32Array,
  { weights }: NetworkData,
  columns: readonly Column[],
  style: NetworkStyle,
): void {
  counts.fill(0);
  let e = 0;
  for (let l = 1; l < columns.length; l++) {
    const from = columns[l - 1]!;
    const to = columns[l]!;
    const half = halfOf(style, from.units);
    for (let k = 0; k < to.shown; k++) {
      const row = unitAt(to, k) * from.units;
      for (let j = 0; j < from.shown; j++) {
        const weight = weights[l - 1]![row + unitAt(from, j)]!;
        const share = strength(weight, half);
        const level = share > FAINTEST ? Math.min(LEVELS - 1, Math.floor(share * LEVELS)) : -1;
        codes[e++] = weight < 0 ? -level - 1 : level + 1;
        if (level >= 0) counts[level]!++;
      }
    }
  }
}

/** The lowest level to draw, so that no more edges are drawn than can be told apart; the highest is drawn whole. */
function leastLevel(counts: Uint32Array): number {
  let sum = 0;
  for (let level = LEVELS - 1; level >= 0; level--) {
    sum += counts[level]!;
    if (sum > MOST_EDGES && sum > counts[level]!) return level + 1;
  }
  return 0;
}

/** Strokes the edges of one level and sign: those at the neuron in focus, or all others. */
function strokeEdges(
  context: Context2D,
  codes: Int8Array,
  code: number,
  layout: NetworkLayout,
  focus: Neuron | undefined,
  touching: boolean,
): void {
  const { columns, side } = layout;
  let e = 0;
  for (let l = 1; l < columns.length; l++) {
    const from = columns[l - 1]!;
    const to = columns[l]!;
    const x0 = from.left + side;
    const x1 = to.left;
    const bend = (x1 - x0) * BEND;
    const source = focus?.layer === l - 1 ? focus.unit : -1;
    const target = focus?.layer === l ? focus.unit : -1;
    for (let k = 0; k < to.shown; k++) {
      for (let j = 0; j < from.shown; j++) {
        if (codes[e++] !== code) continue;
        if (focus !== undefined && (j === source || k === target) !== touching) continue;
        context.beginPath(); // one each: a single path of many that cross is far slower to fill
        const y0 = topAt(layout, from, j) + side / 2;
        const y1 = topAt(layout, to, k) + side / 2;
        context.moveTo(x0, y0);
        context.bezierCurveTo(x0 + bend, y0, x1 - bend, y1, x1, y1);
        context.stroke();
      }
    }
  }
}

/** How far an edge goes level before it turns, as a share of the room between columns. */
export const BEND = 0.38;

/** The focus with its unit's place instead of its number; undefined if it is not shown. */
export function shownFocus({ focus }: NetworkData, columns: readonly Column[]): Neuron | undefined {
  const column = focus ? columns[focus.layer] : undefined;
  const place = column === undefined ? -1 : placeOf(column, focus!.unit);
  return place === -1 ? undefined : { layer: focus!.layer, unit: place };
}

function shareOf(level: number): number {
  return (level + 0.5) / LEVELS;
}

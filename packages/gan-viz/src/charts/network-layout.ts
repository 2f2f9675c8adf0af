import type { Box, Frame } from "../layer.ts";
import type { NetworkLayer } from "./network-data.ts";
import type { NetworkStyle } from "./network-options.ts";

/** One layer's place: a column of squares, in CSS pixels. */
export interface Column {
  /** How many neurons there are. */
  readonly units: number;
  /** How many of them are shown. */
  readonly shown: number;
  /** The squares' left edge. */
  readonly left: number;
  /** The first square's upper edge. */
  readonly top: number;
}

export interface NetworkLayout {
  /** Of every neuron's square. */
  readonly side: number;
  /** From a square's upper edge to the next one's. */
  readonly pitch: number;
  readonly columns: readonly Column[];
}

const RIM = 2; // CSS pixels for the line around what is in focus
const GAP = 0.25; // least room between neurons, in sides
const LOOSE = 1.5; // greatest pitch of neurons, in sides
const BETWEEN = 1.1; // least room between columns, in sides
const MOST = 48; // more neurons than this in a column are a wall, and their edges a fog

/**
 * Places the neurons: columns over the whole width, each centred, squares as large as the widest layer lets them be.
 * Where that is less than `minSide`, wide layers show fewer neurons, and leave room for a line that says so.
 */
export function networkLayout(
  layers: readonly Pick<NetworkLayer, "units">[],
  plot: Box,
  style: NetworkStyle,
): NetworkLayout {
  const left = plot.left + RIM + labelRoom(style.inputs, style.fontSize);
  const right = plot.right - RIM - labelRoom(style.outputs, style.fontSize);
  const height = plot.bottom - plot.top - 2 * RIM;
  const count = layers.length;
  const widest = layers.reduce((most, { units }) => Math.max(most, units), 1);
  const fitX = (right - left) / (count + BETWEEN * (count - 1));
  const fitY = height / (widest + GAP * (widest - 1));
  const exact = Math.min(style.side, fitX, height, Math.max(fitY, style.minSide));
  const side = exact > 4 ? Math.floor(exact) : exact;
  if (!(side >= 1)) return { side: 0, pitch: 0, columns: [] };

  const more = style.fontSize + 4;
  const fits = (room: number): number => Math.min(MOST, Math.max(1, Math.floor(room / side / (1 + GAP) + GAP)));
  const all = fits(height + 1e-6 * side);
  const some = fits(height - more);
  const shownOf = (units: number): number => (units > all ? some : units);
  const tallest = layers.reduce((most, { units }) => Math.max(most, shownOf(units)), 1);
  const free = height - (widest > all ? more : 0) - side;
  const pitch = Math.max(side * (1 + GAP), Math.min(side * LOOSE, tallest > 1 ? free / (tallest - 1) : 0));
  const step = count > 1 ? (right - left - side) / (count - 1) : 0;
  const start = count > 1 ? left : (left + right - side) / 2;

  const columns = layers.map(({ units }, l) => {
    const shown = shownOf(units);
    const extent = side + (shown - 1) * pitch + (shown < units ? more : 0);
    const top = plot.top + RIM + Math.max(0, (height - extent) / 2);
    return { units, shown, left: Math.round(start + l * step), top: Math.round(top) };
  });
  return { side, pitch, columns };
}

/** The neuron shown at a place of a column: all of them, or as many as fit from the first to the last, evenly. */
export function unitAt({ units, shown }: Column, place: number): number {
  if (shown === units || shown < 2) return place;
  return Math.round((place * (units - 1)) / (shown - 1));
}

/** Where a neuron is shown in its column; −1 if it is not. */
export function placeOf(column: Column, unit: number): number {
  const { units, shown } = column;
  if (!(unit >= 0 && unit < units)) return -1;
  const place = shown === units || shown < 2 ? unit : Math.round((unit * (shown - 1)) / (units - 1));
  return place < shown && unitAt(column, place) === unit ? place : -1;
}

/** The upper edge of the square at a place of a column. */
export function topAt(layout: NetworkLayout, column: Column, place: number): number {
  return Math.round(column.top + place * layout.pitch);
}

/** The layout, worked out anew only when the plot or a number of neurons changes. */
export function rememberLayout(style: NetworkStyle): (layers: readonly NetworkLayer[], frame: Frame) => NetworkLayout {
  let layout: NetworkLayout | undefined;
  let counts: readonly number[] = [];
  let box: Box = { left: 0, top: 0, right: 0, bottom: 0 };
  return (layers, { plot }) => {
    let same = layout !== undefined && counts.length === layers.length;
    same &&= box.left === plot.left && box.top === plot.top && box.right === plot.right && box.bottom === plot.bottom;
    for (let l = 0; same && l < counts.length; l++) same = counts[l] === layers[l]!.units;
    if (layout !== undefined && same) return layout;
    counts = layers.map(({ units }) => units);
    box = { ...plot };
    layout = networkLayout(layers, plot, style);
    return layout;
  };
}

/** Room for the longest name, by a usual letter's width: texts cannot be measured where there is no canvas. */
export function labelRoom(names: readonly string[], fontSize: number): number {
  const longest = names.reduce((most, name) => Math.max(most, name.length), 0);
  return longest === 0 ? 0 : Math.ceil(longest * fontSize * 0.58) + 8;
}

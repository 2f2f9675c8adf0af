import { checkAtLeast, checkOption, checkPositive, checkRange, checkText, refuse } from "../check.ts";
import { parseColor } from "../color/parse.ts";
import { tokens } from "../color/tokens.ts";
import { setScale } from "../geometry/scale.ts";
import type { Frame, Layer } from "../layer.ts";
import type { Area } from "./area.ts";
import { drawAxis } from "./axis.ts";
import { type BarcodeData, checkData, shareText, xOf } from "./barcode-data.ts";
import { type BarcodeImage, fitImage, paintCells, rampOf, readCells } from "./barcode-image.ts";
import { labelWidth, rowEdges, strikeMissed, writeLabels } from "./barcode-rows.ts";
import { formatTick } from "./format.ts";

export interface BarcodeOptions {
  /** The share that is darkest. Defaults to 1 / rows: a fair share. */
  readonly full?: number;
  /** In [0, 1]. A mode with less than this part of `full` is missed: its row is struck through. Defaults to 0.15. */
  readonly missed?: number;
  /** How moments that fall on one pixel are joined: "max" keeps brief visits, "mean" how much. Defaults to "mean". */
  readonly combine?: "mean" | "max";
  /** Colour of a full share. Defaults to that of fakes. */
  readonly color?: string;
  /** Colour of none. Defaults to a wash of the paper. */
  readonly emptyColor?: string;
  /** Colour of the line through what is missed. Defaults to soft ink. */
  readonly missedColor?: string;
  /** CSS pixels between rows. Defaults to 2. */
  readonly gap?: number;
  /** Names of the rows, at the left. Defaults to none. */
  readonly labels?: readonly string[];
  /** Whether the first, the middle and the last iteration stand below. Defaults to true. */
  readonly axis?: boolean;
  /** How iterations are written. Defaults to the number, with thousands separated. */
  readonly formatX?: (value: number) => string;
  /** Names x where values are read out. Defaults to "iteration". */
  readonly xLabel?: string;
  /** Size of all text, in CSS pixels. Defaults to 11. */
  readonly fontSize?: number;
}

/**
 * Draws modes over time: one row a mode, time to the right, darker for more of the fakes. Thousands of moments are
 * joined by pixel columns. Where a mode is missed a dashed line runs through its row, as around it in the plane.
 */
export function barcode(options: BarcodeOptions = {}): Layer<BarcodeData> {
  const { full, missed = 0.15, combine = "mean", color = tokens.fake, emptyColor = tokens.wash } = options;
  const { missedColor = tokens.inkSoft, gap = 2, labels = [], axis = true, fontSize = 11 } = options;
  const { formatX = formatTick, xLabel = "iteration" } = options;
  if (full !== undefined) checkPositive("barcode", "full", full);
  checkRange("barcode", "missed", missed, 0, 1);
  checkOption("barcode", "combine", combine, ["mean", "max"]);
  for (const [option, value] of Object.entries({ color, emptyColor, missedColor, xLabel })) {
    checkText("barcode", option, value);
  }
  checkAtLeast("barcode", "gap", gap, 0);
  checkPositive("barcode", "fontSize", fontSize);
  if (typeof axis !== "boolean") refuse("barcode", "axis must be true or false", axis);
  if (typeof formatX !== "function") refuse("barcode", "formatX must be a function", formatX);
  if (!labels.every((label) => typeof label === "string")) refuse("barcode", "labels must be texts", labels);
  const style = { fontSize, formatX, axisColor: "transparent", textColor: tokens.inkSoft };
  const rampFor = rememberRamp(emptyColor, color);
  let image: BarcodeImage | undefined;
  let area: Area | undefined; // as last drawn

  return {
    id: "barcode",
    draw(context, data, frame) {
      const count = checkData(data);
      const { rows } = data;
      const { plot } = frame;
      area = undefined;
      const low = !axis || plot.bottom - plot.top < 48;
      const base = low ? plot.bottom : plot.bottom - fontSize - 5;
      const left = plot.left + labelWidth(context, frame, labels.slice(0, rows), fontSize);
      const width = plot.right - left;
      if (!(rows > 0 && count > 0 && width > 0 && base > plot.top)) return;
      const last = xOf(data, count - 1);
      const x = setScale(xOf(data, 0), last > xOf(data, 0) ? last : xOf(data, 0) + 1, left, plot.right);
      area = { left, top: plot.top, right: plot.right, base, x, y: setScale(0, rows, plot.top, base) };

      image = fitImage(image, Math.max(1, Math.min(count, MOST_COLUMNS, Math.round(width))), rows);
      readCells(image, data, count, combine);
      const most = full ?? 1 / rows;
      paintCells(image, rampFor(frame), most);
      context.imageSmoothingEnabled = false;
      const pitch = (base - plot.top) / rows;
      const space = Math.min(gap, pitch / 2);
      for (let r = 0; r < rows; r++) {
        const [upper, lower] = rowEdges(r, pitch, plot.top, space, rows);
        context.drawImage(image.scratch.canvas, 0, r, image.columns, 1, left, upper, width, lower - upper);
      }
      strikeMissed(context, frame, image, missed * most, missedColor, left, width, plot.top, pitch, space);
      if (labels.length > 0) writeLabels(context, frame, labels, rows, pitch, fontSize, left);
      if (!low) drawAxis(context, frame, area, style, false);
    },
    nearest(data, x, y, _frame, radius) {
      if (area === undefined) return undefined;
      const [px, py] = [Math.min(area.right, Math.max(area.left, x)), Math.min(area.base, Math.max(area.top, y))];
      const distance = Math.hypot(px - x, py - y);
      const { rows } = data;
      const count = checkData(data);
      if (!(distance <= radius) || count === 0 || rows === 0) return undefined;
      const column = Math.min(count - 1, Math.floor(((px - area.left) / (area.right - area.left)) * count));
      const row = Math.min(rows - 1, Math.floor(((py - area.top) / (area.base - area.top)) * rows));
      const value = data.values[column * rows + row]!;
      const values = [
        ["mode", labels[row] ?? String(row + 1)],
        [xLabel, formatX(xOf(data, column))],
        ["share", shareText(value)],
      ] as const;
      return { index: column * rows + row, x: px, y: py, distance, values };
    },
    summarize(data) {
      const count = checkData(data);
      const { rows, values } = data;
      if (count === 0 || rows === 0) return "No moments yet.";
      const least = missed * (full ?? 1 / rows);
      const missing: string[] = [];
      for (let r = 0; r < rows; r++) {
        if (!(values[(count - 1) * rows + r]! >= least)) missing.push(labels[r] ?? String(r + 1));
      }
      const when = `At ${xLabel} ${formatX(xOf(data, count - 1))}`;
      if (missing.length === 0) return `${when} all ${rows} modes are covered.`;
      const names = `Missed: ${missing.slice(0, 12).join(", ")}${missing.length > 12 ? " …" : ""}.`;
      return `${when} ${rows - missing.length} of ${rows} modes are covered. ${names}`;
    },
  };
}

const MOST_COLUMNS = 4096;

/** The ramp in the page's present colours, computed anew only when they change. */
function rememberRamp(empty: string, full: string): (frame: Frame) => Uint32Array {
  let key = "";
  let ramp: Uint32Array = new Uint32Array(0);
  return (frame) => {
    const [from, to] = [frame.color(empty), frame.color(full)];
    if (`${from} ${to}` !== key) ramp = rampOf(parseColor(from), parseColor(to));
    key = `${from} ${to}`;
    return ramp;
  };
}

import { formatValue } from "../charts/format.ts";
import { checkAtLeast, checkOption, checkPositive, checkRange, checkText, refuse } from "../check.ts";
import { tokens } from "../color/tokens.ts";
import { FAR } from "../geometry/far.ts";
import type { Context2D, Frame, Layer } from "../layer.ts";
import { checkDash } from "./contours-options.ts";

export interface ModesData {
  /** x0, y0, x1, y1, … */
  readonly centers: Float32Array;
  /** Standard deviation of each mode in units of data: one for all, one a mode, or two: along its axes. */
  readonly sigmas: number | ArrayLike<number>;
  /** Turn of each mode's first axis from x, in radians. Defaults to 0 for all. */
  readonly angles?: ArrayLike<number>;
  /** Whether each mode is covered: true or above 0. Without it `counts` decide; without both none is. */
  readonly covered?: ArrayLike<boolean | number>;
  /** How many fakes each mode holds. */
  readonly counts?: ArrayLike<number>;
}

export interface ModesOptions {
  /** Which modes to draw. Defaults to "missed". */
  readonly show?: "missed" | "covered" | "all";
  /** Counts from which on a mode is covered, as a share of an even spread over all modes. Defaults to 0.15. */
  readonly least?: number;
  /** Standard deviations from the centre to the line. Defaults to 3. */
  readonly reach?: number;
  /** Of missed modes. Defaults to the colour of text. */
  readonly color?: string;
  /** Of covered modes. Defaults to the colour of outlines. */
  readonly coveredColor?: string;
  /** CSS pixels. Defaults to 1.2. */
  readonly width?: number;
  /** Of missed modes: dashes and gaps, in CSS pixels. Defaults to [3, 3]; covered modes are drawn solid. */
  readonly dash?: readonly number[];
  /** A circle is drawn no smaller than this, in CSS pixels. Defaults to 5. */
  readonly minRadius?: number;
}

/**
 * Draws a circle or an ellipse around each mode: dashed around missed ones, nothing around covered ones unless asked.
 *
 * Modes that are not finite, and such without a spread above 0, are left out.
 */
export function modes(options: ModesOptions = {}): Layer<ModesData> {
  const { show = "missed", least = 0.15, reach = 3, color = tokens.ink, coveredColor = tokens.edge } = options;
  const { width = 1.2, dash = [3, 3], minRadius = 5 } = options;
  checkOption("modes", "show", show, ["missed", "covered", "all"]);
  checkRange("modes", "least", least, 0, 1);
  checkPositive("modes", "reach", reach);
  checkText("modes", "color", color);
  checkText("modes", "coveredColor", coveredColor);
  checkPositive("modes", "width", width);
  checkDash("modes", dash);
  checkAtLeast("modes", "minRadius", minRadius, 0);
  const [dashed, solid]: [number[], number[]] = [[...dash], []];
  const oval: Oval = { x: 0, y: 0, rx: 0, ry: 0, turn: 0 };

  return {
    id: "modes",
    draw(context, data, frame) {
      const count = checkModes(data);
      const needed = enough(data, least);
      context.lineWidth = width;
      for (const covered of [true, false]) {
        if (show === (covered ? "missed" : "covered")) continue;
        context.strokeStyle = frame.color(covered ? coveredColor : color);
        context.setLineDash(covered ? solid : dashed);
        for (let i = 0; i < count; i++) {
          if (isCovered(data, i, needed) !== covered || !outline(oval, data, i, frame, reach, minRadius)) continue;
          stroke(context, oval);
        }
      }
    },
    nearest(data, x, y, frame, radius) {
      const count = checkModes(data);
      const needed = enough(data, least);
      let [index, best] = [-1, Number.POSITIVE_INFINITY];
      for (let i = 0; i < count; i++) {
        if (!outline(oval, data, i, frame, reach, minRadius)) continue;
        const distance = Math.hypot(oval.x - x, oval.y - y);
        if (distance < best && distance <= Math.max(radius, oval.rx, oval.ry)) [index, best] = [i, distance];
      }
      if (index < 0) return undefined;
      outline(oval, data, index, frame, reach, minRadius);
      const { centers, counts } = data;
      return {
        index,
        x: oval.x,
        y: oval.y,
        distance: best,
        values: [
          ["mode", String(index + 1)],
          ["x", formatValue(centers[2 * index]!)],
          ["y", formatValue(centers[2 * index + 1]!)],
          ...(counts === undefined ? [] : [["fakes", formatCount(counts[index]!)] as const]),
          ["covered", isCovered(data, index, needed) ? "yes" : "no"],
        ],
      };
    },
    summarize(data) {
      const count = checkModes(data);
      const needed = enough(data, least);
      const missed: number[] = [];
      for (let i = 0; i < count; i++) if (!isCovered(data, i, needed)) missed.push(i + 1);
      if (count === 0) return "No modes.";
      if (missed.length === 0) return `All ${count} modes are covered.`;
      const names = missed.length > 12 ? `${missed.length} are missed` : `missed: ${missed.join(", ")}`;
      return `${count - missed.length} of ${count} modes are covered; ${names}.`;
    },
  };
}

/** An ellipse in CSS pixels. */
interface Oval {
  x: number;
  y: number;
  rx: number;
  ry: number;
  turn: number;
}

/** Writes where mode i is drawn; false where it cannot be. */
function outline(oval: Oval, data: ModesData, i: number, frame: Frame, reach: number, least: number): boolean {
  const { centers, sigmas, angles } = data;
  const count = centers.length >> 1;
  const two = typeof sigmas !== "number" && sigmas.length === 2 * count;
  const first = typeof sigmas === "number" ? sigmas : sigmas[two ? 2 * i : i]!;
  const second = two ? sigmas[2 * i + 1]! : first;
  const angle = angles === undefined ? 0 : angles[i]!;
  const [cx, cy] = [centers[2 * i]!, centers[2 * i + 1]!];
  oval.x = frame.x(cx);
  oval.y = frame.y(cy);
  // Both axes as they come out on the canvas. Turned ovals keep their shape where a unit is as long across as up.
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const ax = frame.x(cx + first * c) - oval.x;
  const ay = frame.y(cy + first * s) - oval.y;
  const bx = frame.x(cx - second * s) - oval.x;
  const by = frame.y(cy + second * c) - oval.y;
  oval.rx = Math.max(least, reach * Math.hypot(ax, ay));
  oval.ry = Math.max(least, reach * Math.hypot(bx, by));
  oval.turn = Math.atan2(ay, ax);
  const near = Math.max(Math.abs(oval.x), Math.abs(oval.y), oval.rx, oval.ry) < FAR;
  return near && first > 0 && second > 0 && Number.isFinite(oval.turn) && oval.rx > 0 && oval.ry > 0;
}

function stroke(context: Context2D, { x, y, rx, ry, turn }: Oval): void {
  context.beginPath();
  if (Math.abs(rx - ry) < 1e-6) context.arc(x, y, rx, 0, 2 * Math.PI);
  else context.ellipse(x, y, rx, ry, turn, 0, 2 * Math.PI);
  context.stroke();
}

/** The count from which on a mode is covered. */
function enough({ counts }: ModesData, least: number): number {
  if (counts === undefined) return Number.NaN;
  let total = 0;
  for (let i = 0; i < counts.length; i++) if (counts[i]! > 0) total += counts[i]!;
  return (least * total) / counts.length;
}

function isCovered({ covered, counts }: ModesData, i: number, needed: number): boolean {
  if (covered !== undefined) return covered[i] === true || Number(covered[i]) > 0;
  return counts !== undefined && counts[i]! > 0 && counts[i]! >= needed;
}

function formatCount(count: number): string {
  return Number.isFinite(count) ? count.toLocaleString("en-US") : "not finite";
}

/** Returns how many modes there are, if all that is said of them is as long. */
function checkModes({ centers, sigmas, angles, covered, counts }: ModesData): number {
  const count = centers.length >> 1;
  if (typeof sigmas !== "number" && sigmas.length !== count && sigmas.length !== 2 * count) {
    refuse("modes", `sigmas must hold one or two numbers for each of ${count} modes`, sigmas.length);
  }
  for (const [field, values] of [
    ["angles", angles],
    ["covered", covered],
    ["counts", counts],
  ] as const) {
    if (values !== undefined && values.length !== count) {
      refuse("modes", `${field} must hold one value for each of ${count} modes`, values.length);
    }
  }
  return count;
}

import { formatTick } from "../charts/format.ts";
import { parseColor, type Rgba } from "../color/parse.ts";
import { tokens } from "../color/tokens.ts";
import type { Context2D, Frame } from "../layer.ts";
import type { LegendMark, LegendRamp } from "./legend-options.ts";

/** Width of the place for a mark, and of a ramp, in CSS pixels. */
export const SWATCH = 18;
export const RAMP = 96;

const BAR = 8; // height of a ramp's colours

/** Draws a mark around its middle, in the size that layers draw it or a little larger. */
export function drawSwatch(context: Context2D, frame: Frame, entry: LegendMark, x: number, y: number): void {
  const css = frame.color(entry.color ?? tokens.ink);
  context.fillStyle = css;
  context.strokeStyle = css;
  context.lineWidth = entry.width ?? (entry.mark === "circle" ? 1.2 : 1.6);
  context.setLineDash([...(entry.dash ?? (entry.mark === "circle" ? [3, 3] : []))]);
  context.beginPath();
  const half = SWATCH / 2;
  if (entry.mark === "disc") context.arc(x, y, 3.5, 0, 2 * Math.PI);
  else if (entry.mark === "circle") context.arc(x, y, 6, 0, 2 * Math.PI);
  else if (entry.mark === "area") context.rect(x - half + 1, y - 4.5, SWATCH - 2, 9);
  else if (entry.mark === "diamond") {
    context.moveTo(x, y - 4.3);
    context.lineTo(x + 4.3, y);
    context.lineTo(x, y + 4.3);
    context.lineTo(x - 4.3, y);
  } else {
    context.moveTo(x - half + 1, y);
    context.lineTo(x + half - (entry.mark === "arrow" ? 5 : 1), y);
  }
  if (entry.mark === "area") {
    context.globalAlpha = 0.3;
    context.fill();
    context.globalAlpha = 1;
  } else if (entry.mark === "disc" || entry.mark === "diamond") context.fill();
  else context.stroke();
  context.setLineDash([]);
  if (entry.mark !== "arrow") return;
  context.beginPath();
  context.moveTo(x + half, y);
  context.lineTo(x + half - 6, y - 3.1);
  context.lineTo(x + half - 6, y + 3.1);
  context.fill();
}

/** CSS pixels that a ramp takes with its label above and its values below. */
export function rampHeight(
  { label = "", domain = [0, 1], ticks = domain, format = formatTick }: LegendRamp,
  fontSize: number,
): number {
  const words = ticks.some((value) => format(value) !== "");
  return Math.ceil((label === "" ? 2 : fontSize + 4) + BAR + 4 + (words ? fontSize + 3 : 1));
}

/** The colours of a ramp, one a pixel, as the page has them. */
export type Mixed = (frame: Frame) => readonly string[];

/** Mixes a ramp's colours, anew only when the page's change. */
export function rememberMixed(colors: readonly string[]): Mixed {
  let [known, mixed]: [string, readonly string[]] = ["", []];
  return (frame) => {
    let key = "";
    for (const color of colors) key += `${frame.color(color)};`;
    if (key !== known) [known, mixed] = [key, mix(colors.map((color) => parseColor(frame.color(color))))];
    return mixed;
  };
}

function mix(stops: readonly Rgba[]): string[] {
  return Array.from({ length: RAMP }, (_, i) => {
    const place = (i / (RAMP - 1)) * (stops.length - 1);
    const below = Math.min(stops.length - 2, Math.floor(place));
    const [low, high, t] = [stops[below]!, stops[below + 1]!, place - below];
    const channel = (c: 0 | 1 | 2 | 3): number => low[c] * (1 - t) + high[c] * t;
    const rgb = `${channel(0).toFixed(0)}, ${channel(1).toFixed(0)}, ${channel(2).toFixed(0)}`;
    return `rgba(${rgb}, ${channel(3).toFixed(3)})`;
  });
}

/** Draws the colours from left to right, mixed between those given, with a tick at each value that has room. */
export function drawRamp(
  context: Context2D,
  { label = "", domain = [0, 1], ticks = domain, format = formatTick }: LegendRamp,
  mixed: readonly string[],
  left: number,
  top: number,
  fontSize: number,
): void {
  const textColor = context.fillStyle;
  const [x, y] = [Math.round(left), Math.round(label === "" ? top + 1 : top + fontSize + 4)];
  context.textAlign = "left";
  if (label !== "") context.fillText(label, x, top + fontSize / 2 + 1);
  for (let i = 0; i < RAMP; i++) {
    context.fillStyle = mixed[i]!;
    context.fillRect(x + i, y, 1, BAR);
  }

  context.fillStyle = textColor;
  context.strokeStyle = textColor;
  context.lineWidth = 1;
  context.beginPath();
  let lastEnd = Number.NEGATIVE_INFINITY;
  const baseline = y + BAR + 4 + fontSize / 2;
  for (const value of ticks.toSorted((p, q) => (p - q) * (domain[1] - domain[0]))) {
    const share = (value - domain[0]) / (domain[1] - domain[0]);
    if (!(share >= 0 && share <= 1)) continue;
    const at = x + Math.min(RAMP - 0.5, Math.floor(share * RAMP) + 0.5);
    context.moveTo(at, y + BAR);
    context.lineTo(at, y + BAR + 3);
    const text = format(value);
    const half = context.measureText(text).width / 2;
    const middle = Math.max(x + half, Math.min(x + RAMP - half, at));
    if (text === "" || middle - half < lastEnd + 4) continue;
    lastEnd = middle + half;
    context.textAlign = "center";
    context.fillText(text, middle, baseline + 1);
  }
  context.stroke();
}

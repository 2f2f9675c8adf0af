import type { Context2D, Frame, Layer } from "../layer.ts";
import { drawRamp, drawSwatch, type Mixed, RAMP, rampHeight, rememberMixed, SWATCH } from "./legend-marks.ts";
import { type LegendEntry, type LegendOptions, type LegendStyle, resolveLegend } from "./legend-options.ts";

/**
 * Draws a key: each mark in its own shape with what it stands for, in a corner of the plot or beside it.
 *
 * Where it does not fit it is left out. Data: anything, for it draws its options alone.
 */
export function legend(options: LegendOptions): Layer<unknown> {
  const style = resolveLegend(options);
  const { entries, corner, outside, direction, inset, fontSize } = style;
  const measure = rememberSizes(style);
  const ramps = entries.map((entry) => (entry.mark === "ramp" ? rememberMixed(entry.colors) : undefined));

  return {
    id: "legend",
    bleeds: outside,
    draw(context, _, frame) {
      if (entries.length === 0) return;
      context.font = frame.font(fontSize);
      const sizes = measure(context);
      const { plot } = frame;
      const right = corner.endsWith("right");
      const [lo, hi] = outside ? (right ? [plot.right, frame.width] : [0, plot.left]) : [plot.left, plot.right];
      const left = right === outside ? lo + inset : hi - inset - sizes.width;
      const top = corner.startsWith("top")
        ? plot.top + (outside ? 0 : inset)
        : plot.bottom - (outside ? 0 : inset) - sizes.height;
      if (!(left >= lo && left + sizes.width <= hi && top >= plot.top && top + sizes.height <= plot.bottom)) return;

      if (style.backgroundOpacity > 0) {
        context.globalAlpha = style.backgroundOpacity;
        context.fillStyle = frame.color(style.background);
        context.fillRect(left - PAD, top - PAD, sizes.width + 2 * PAD, sizes.height + 2 * PAD);
        context.globalAlpha = 1;
      }
      let [x, y] = [left, top];
      for (const [k, entry] of entries.entries()) {
        drawEntry(context, frame, entry, ramps[k], x, y, style);
        if (direction === "row") x += sizes.widths[k]! + BETWEEN;
        else y += sizes.heights[k]!;
      }
    },
    summarize() {
      const labels = entries.map(({ label }) => label ?? "").filter((label) => label !== "");
      return labels.length === 0 ? "A key." : `Key: ${labels.join(", ")}.`;
    },
  };
}

const PAD = 4; // CSS pixels of paper around the key
const INDENT = 6; // … between a mark and its label
const BETWEEN = 16; // … between entries side by side

interface Sizes {
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** How large each entry and the whole are; measured anew only when the font changes. */
function rememberSizes({ entries, direction, fontSize }: LegendStyle): (context: Context2D) => Sizes {
  let font: string | undefined;
  let sizes: Sizes = { widths: [], heights: [], width: 0, height: 0 };
  return (context) => {
    if (context.font === font) return sizes;
    font = context.font;
    const widths = entries.map((entry) => {
      const label = context.measureText(entry.label ?? "").width;
      return Math.ceil(entry.mark === "ramp" ? Math.max(RAMP, label) : SWATCH + INDENT + label);
    });
    const heights = entries.map((entry) => (entry.mark === "ramp" ? rampHeight(entry, fontSize) : rowHeight(fontSize)));
    const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);
    const row = direction === "row";
    const width = row ? sum(widths) + BETWEEN * (widths.length - 1) : Math.max(0, ...widths);
    sizes = { widths, heights, width, height: row ? Math.max(0, ...heights) : sum(heights) };
    return sizes;
  };
}

function rowHeight(fontSize: number): number {
  return Math.ceil(fontSize + 6);
}

function drawEntry(
  context: Context2D,
  frame: Frame,
  entry: LegendEntry,
  mixed: Mixed | undefined,
  x: number,
  y: number,
  style: LegendStyle,
): void {
  context.textBaseline = "middle";
  context.fillStyle = frame.color(style.textColor);
  if (entry.mark === "ramp") {
    drawRamp(context, entry, mixed!(frame), x, y, style.fontSize);
    return;
  }
  const middle = Math.round(y + rowHeight(style.fontSize) / 2);
  context.textAlign = "left";
  context.fillText(entry.label, x + SWATCH + INDENT, middle + 0.5);
  drawSwatch(context, frame, entry, x + SWATCH / 2, middle);
}

import { tokens } from "../color/tokens.ts";
import { place, setScale, valueAt } from "../geometry/scale.ts";
import { createTrace } from "../geometry/trace.ts";
import type { Hit, Layer } from "../layer.ts";
import type { Area } from "./area.ts";
import { drawAxis } from "./axis.ts";
import { roundDomain } from "./extent.ts";
import { formatTick } from "./format.ts";
import { gutterWidth, type Mark, writeGutter } from "./gutter.ts";
import { checkCurve, costAt, type LossCurve, meanOf, slopeAt } from "./loss-curve.ts";
import { drawSlope, drawZero, heldY, inDomain, nameOf } from "./loss-marks.ts";
import { type LossCurvesOptions, resolveLossOptions } from "./loss-options.ts";
import { fakeMark, realMark } from "./marks.ts";

export interface LossCurvesData {
  /** What D's raw output on a real point costs. Absent where the loss does not look at real points. */
  readonly real?: LossCurve | undefined;
  /** What D's raw output on a fake costs. Absent where the loss does not look at fakes. */
  readonly fake?: LossCurve | undefined;
  /** D's raw outputs on a batch of real points: discs on their curve. */
  readonly realOutputs?: Float32Array | undefined;
  /** D's raw outputs on a batch of fakes: diamonds on their curve. */
  readonly fakeOutputs?: Float32Array | undefined;
}

const SAMPLES = 256;
const REACH = 4; // CSS pixels of a mark and its ring, which shall not be cut at the plot's edge

/**
 * Draws a loss as what it is, two functions of the discriminator's raw output, with a batch riding on them: real
 * points as discs, fakes as diamonds. The dotted upright is an output of 0, where D cannot tell.
 */
export function lossCurves(options: LossCurvesOptions = {}): Layer<LossCurvesData> {
  const {
    xDomain,
    yDomain,
    slopes,
    labels,
    most,
    colors,
    axis,
    fontSize,
    formatValue: format,
  } = resolveLossOptions(options);
  const style = { fontSize, textColor: tokens.inkSoft, axisColor: tokens.hair, formatX: formatTick };
  const trace = createTrace();
  const xs = new Float64Array(SAMPLES).map((_, i) => xDomain[0] + ((xDomain[1] - xDomain[0]) * i) / (SAMPLES - 1));
  const costs = [new Float64Array(SAMPLES), new Float64Array(SAMPLES)] as const;
  let area: Area | undefined; // as last drawn

  /** Fills in what the curves cost, and tells the range of it. */
  function sample(data: LossCurvesData): readonly [number, number] | undefined {
    let [least, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const [k, curve] of [data.real, data.fake].entries()) {
      for (let i = 0; i < SAMPLES; i++) {
        const cost = curve === undefined ? Number.NaN : costAt(curve, xs[i]!);
        costs[k]![i] = cost;
        if (!Number.isFinite(cost)) continue;
        least = Math.min(least, cost);
        highest = Math.max(highest, cost);
      }
    }
    return least > highest ? undefined : [least, highest];
  }

  return {
    id: "loss-curves",
    draw(context, data, frame) {
      checkCurve(data.real, "real");
      checkCurve(data.fake, "fake");
      area = undefined;
      const range = sample(data);
      if (range === undefined) return;
      const { plot } = frame;
      const low = !axis || plot.bottom - plot.top < 48;
      const base = Math.max(plot.top, plot.bottom - (low ? REACH : fontSize + 5));
      const top = Math.min(base, plot.top + 5);
      const ys = roundDomain(range, NONE, yDomain);
      const y = setScale(ys[0], ys[1], base, top);
      const names = [0, 1].flatMap((k) => nameOf(costs[k]!, labels[k]!, colors[k]!, y));
      const notes: Mark[] = axis ? [ys[1], ys[0]].map((level) => ({ y: level, text: formatTick(level) })) : [];
      const wordless = names.every(({ text }) => text === "") && !axis;
      const right = plot.right - (wordless ? REACH : gutterWidth(context, frame, style, [...names, ...notes]));
      area = { left: plot.left, top, right, base, x: setScale(xDomain[0], xDomain[1], plot.left, right), y };

      drawAxis(context, frame, area, style, low, {
        at: place(area.x, 0),
        text: inDomain(xDomain, 0) ? "0" : "",
        color: tokens.inkSoft,
      });
      drawZero(context, frame, area);
      context.save();
      context.beginPath();
      context.rect(area.left, area.top - 4, area.right - area.left + 2, area.base - area.top + 6);
      context.clip();
      for (const k of [0, 1] as const) {
        trace.read(xs, costs[k], SAMPLES, area.x, area.y);
        context.strokeStyle = frame.color(colors[k]);
        context.lineWidth = 1.6;
        context.lineJoin = "round";
        context.beginPath();
        trace.line(context, 1.6);
        context.stroke();
      }
      context.restore();
      const halo = frame.color(tokens.plate);
      const kinds = [
        [data.real, data.realOutputs, realMark, colors[0]],
        [data.fake, data.fakeOutputs, fakeMark, colors[1]],
      ] as const;
      for (const [curve, outputs, mark, color] of kinds) {
        if (curve === undefined || outputs === undefined || outputs.length === 0) continue;
        const fill = frame.color(color);
        const least = valueAt(area.x, Math.min(area.right, area.left + REACH));
        const step = Math.max(1, outputs.length / Math.max(1, most));
        for (let i = 0; i < outputs.length && most > 0; i += step) {
          const output = outputs[Math.floor(i)]!;
          const held = Math.min(xDomain[1], Math.max(least, output));
          const [px, py] = [place(area.x, held), heldY(area, costAt(curve, held))];
          if (Number.isFinite(px + py)) mark(context, px, py, fill, halo);
        }
      }
      if (slopes) {
        for (const [curve, outputs] of kinds) if (curve) drawSlope(context, frame, area, curve, meanOf(outputs));
      }
      writeGutter(
        context,
        frame,
        area,
        style,
        names.filter(({ text }) => text !== ""),
        notes,
      );
    },
    nearest(data, x, y, _frame, radius) {
      if (area === undefined) return undefined;
      let best: Hit | undefined;
      const least = valueAt(area.x, Math.min(area.right, area.left + REACH));
      const kinds = [
        [data.real, data.realOutputs, labels[0]],
        [data.fake, data.fakeOutputs, labels[1]],
      ] as const;
      for (const [curve, outputs, label] of kinds) {
        for (let i = 0; i < (curve === undefined ? 0 : (outputs?.length ?? 0)); i++) {
          const held = Math.min(xDomain[1], Math.max(least, outputs![i]!));
          const px = place(area.x, held);
          const py = heldY(area, costAt(curve!, held));
          const distance = Math.hypot(px - x, py - y);
          if (!(distance <= radius && distance < (best?.distance ?? Infinity))) continue;
          const values = [
            [label || "output", format(outputs![i]!)],
            ["cost", format(costAt(curve!, outputs![i]!))],
          ] as const;
          best = { index: i, x: px, y: py, distance, values };
        }
      }
      return best;
    },
    summarize(data) {
      const parts: string[] = [];
      for (const [curve, outputs, label] of [
        [data.real, data.realOutputs, labels[0] || "real"],
        [data.fake, data.fakeOutputs, labels[1] || "fake"],
      ] as const) {
        const mean = meanOf(outputs);
        if (curve === undefined || !Number.isFinite(mean)) continue;
        const slope = slopeAt(curve, mean, (xDomain[1] - xDomain[0]) / SAMPLES);
        const said = `The mean output on ${label} points is ${format(mean)}, which costs ${format(costAt(curve, mean))}`;
        parts.push(`${said}; the slope there is ${format(slope)}.`);
      }
      return parts.join(" ") || "A loss without outputs on it.";
    },
  };
}

const NONE: readonly number[] = [];

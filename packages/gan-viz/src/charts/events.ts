import { refuse } from "../check.ts";
import { place } from "../geometry/scale.ts";
import type { Context2D, Frame } from "../layer.ts";
import type { Area } from "./area.ts";
import type { LineStyle } from "./line-options.ts";

/** Something that happened at an x. */
export interface ChartEvent {
  readonly x: number;
  readonly label?: string;
  /** A diagnosis is a triangle, an event a circle. Defaults to "event". */
  readonly kind?: "event" | "diagnosis";
}

/** Events drawn as one. */
export interface EventMark {
  /** Of the first, in CSS pixels. */
  readonly at: number;
  /** Of an event alone; empty where it is one of many. */
  readonly label: string;
  /** A diagnosis if one of them is. */
  readonly kind: "event" | "diagnosis";
  readonly count: number;
}

const CLOSE = 64; // CSS pixels: nearer than that, two labels meet

/**
 * The events inside the area from left to right; those less than `close` CSS pixels from the first of a group are
 * counted with it.
 */
export function mergeEvents(events: readonly ChartEvent[], area: Area, close = CLOSE): EventMark[] {
  const places = events
    .map((event) => ({ event, at: place(area.x, event.x) }))
    .filter(({ at }) => at >= area.left && at <= area.right)
    .sort((a, b) => a.at - b.at);
  const marks: EventMark[] = [];
  for (const { event, at } of places) {
    const { label = "", kind = "event" } = event;
    const open = marks.at(-1);
    if (open === undefined || !(at - open.at < close)) {
      marks.push({ at, label, kind, count: 1 });
      continue;
    }
    const count = open.count + 1;
    const both = kind === "diagnosis" || open.kind === "diagnosis" ? "diagnosis" : "event";
    marks[marks.length - 1] = { at: open.at, label: "", kind: both, count };
  }
  return marks;
}

/** Draws each as a line across the area with its mark on the axis, and its label at the top if it has room. */
export function drawEvents(
  context: Context2D,
  frame: Frame,
  area: Area,
  style: LineStyle,
  marks: readonly EventMark[],
): void {
  const edge = frame.color(style.eventColor);
  context.lineWidth = 1;
  for (const { at } of marks) {
    const middle = Math.floor(at) + 0.5;
    context.strokeStyle = frame.color(style.axisColor);
    context.beginPath();
    context.moveTo(middle, frame.plot.top);
    context.lineTo(middle, area.base);
    context.stroke();
  }
  context.font = frame.font(style.fontSize);
  context.textBaseline = "top";
  for (let k = 0; k < marks.length; k++) {
    const { at, kind, count } = marks[k]!;
    const label = count > 1 ? style.formatEvents(count) : marks[k]!.label;
    const middle = Math.floor(at) + 0.5;
    context.fillStyle = frame.color(style.plateColor);
    context.strokeStyle = edge;
    context.lineWidth = 1.3;
    context.lineJoin = "round";
    context.beginPath();
    if (kind === "diagnosis") {
      context.moveTo(middle, area.base - 5.5);
      context.lineTo(middle + 5, area.base + 3);
      context.lineTo(middle - 5, area.base + 3);
      context.closePath();
    } else context.arc(middle, area.base, 3.5, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
    if (label === "" || style.fontSize * 3 > area.base - area.top) continue;
    const width = context.measureText(label).width;
    const next = k + 1 < marks.length ? marks[k + 1]!.at : area.right;
    const previous = k > 0 ? marks[k - 1]!.at : area.left;
    context.fillStyle = frame.color(style.textColor);
    const top = frame.plot.top + 1;
    if (middle + GAP + width <= next) {
      context.textAlign = "left";
      context.fillText(label, middle + GAP, top);
    } else if (k === marks.length - 1 && middle - GAP - width >= previous) {
      context.textAlign = "right";
      context.fillText(label, middle - GAP, top);
    }
  }
}

const GAP = 4; // CSS pixels between the line and its label

/** Refuses events that are nowhere or of no kind. */
export function checkEvents(events: readonly ChartEvent[]): void {
  for (let k = 0; k < events.length; k++) {
    const { x, kind = "event" } = events[k]!;
    if (!Number.isFinite(x)) refuse("line-chart", `events[${k}].x must be a finite number`, x);
    if (kind !== "event" && kind !== "diagnosis") {
      refuse("line-chart", `events[${k}].kind must be "event" or "diagnosis"`, kind);
    }
  }
}

import { tokens } from "../color/tokens.ts";
import type { Box, Context2D, Frame } from "../layer.ts";
import type { FlowStyle } from "./flow.ts";
import type { FlowEdge, FlowNode } from "./flow-data.ts";
import type { FlowLayout } from "./flow-layout.ts";
import type { Route } from "./flow-route.ts";

const DASH = [3, 5];
const DASH_PERIOD = 8; // the sum of both
const SOLID: number[] = [];
const BOLD = 600;
const SMALLEST = 0.75; // of the type: below, it could not be read

/** A dashed line and its arrowhead. */
export function drawRoute(
  context: Context2D,
  { direction }: FlowEdge,
  { points, tip, heading }: Route,
  { scale }: FlowLayout,
  style: FlowStyle,
  frame: Frame,
  moving: boolean,
): void {
  const color = frame.color(direction === "back" ? style.back : style.forward);
  context.strokeStyle = color;
  context.fillStyle = color;
  context.lineWidth = 1.5 * Math.min(1, Math.max(0.6, scale));
  context.lineCap = "round";
  context.lineJoin = "round";
  context.setLineDash(DASH);
  context.lineDashOffset = moving ? -DASH_PERIOD * ((frame.time / style.period) % 1) : 0;
  context.beginPath();
  context.moveTo(points[0]!, points[1]!);
  for (let i = 2; i < points.length; i += 2) context.lineTo(points[i]!, points[i + 1]!);
  context.stroke();
  context.setLineDash(SOLID);

  const head = 6.5 * Math.max(0.7, Math.min(1, scale));
  const x = tip[0];
  const y = tip[1];
  const dx = heading[0];
  const dy = heading[1];
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x - dx * head - dy * head * 0.54, y - dy * head + dx * head * 0.54);
  context.lineTo(x - dx * head + dy * head * 0.54, y - dy * head - dx * head * 0.54);
  context.fill();
}

/** What a path does, in italics; left out where the path is shorter than the word. */
export function drawVerb(
  context: Context2D,
  { verb = "", verbAt, direction }: FlowEdge,
  { middle, length }: Route,
  { x, y, scale }: FlowLayout,
  style: FlowStyle,
  frame: Frame,
): void {
  const size = (style.fontSize + 1) * Math.min(1, scale);
  if (verb === "" || size < SMALLEST * style.fontSize) return;
  context.font = style.verbFont(size);
  if (context.measureText(verb).width > length + size) return;
  context.fillStyle = frame.color(direction === "back" ? style.back : tokens.inkSoft);
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  if (verbAt === undefined) context.fillText(verb, middle[0], middle[1] - 0.6 * size);
  else context.fillText(verb, x(verbAt[0]), y(verbAt[1]));
}

/** A blank box with its label, or a figure beside a bar. */
export function drawNode(
  context: Context2D,
  node: FlowNode,
  box: Box,
  scale: number,
  style: FlowStyle,
  frame: Frame,
  value: string | undefined,
): void {
  const size = style.fontSize * Math.min(1, Math.max(SMALLEST, scale));
  if (node.shape === "value") drawValue(context, node, box, size, frame, value);
  else drawPicture(context, node, box, size, style, frame);
}

function drawPicture(
  context: Context2D,
  { label = "", labelSide = "above", color, framed = true }: FlowNode,
  { left, top, right, bottom }: Box,
  size: number,
  style: FlowStyle,
  frame: Frame,
): void {
  context.fillStyle = frame.color(style.plate);
  context.beginPath();
  context.roundRect(left, top, right - left, bottom - top, 2);
  context.fill();
  if (color !== undefined && framed) {
    context.strokeStyle = frame.color(color);
    context.lineWidth = 2;
    context.beginPath();
    context.roundRect(left - 1, top - 1, right - left + 2, bottom - top + 2, 3);
    context.stroke();
  }
  if (label === "") return;
  setFont(context, frame, label, size, BOLD, labelSide === "right" ? Number.POSITIVE_INFINITY : right - left);
  context.fillStyle = frame.color(color ?? tokens.ink);
  context.textAlign = "left";
  context.textBaseline = "alphabetic";
  if (labelSide === "above") context.fillText(label, left, top - 0.65 * size);
  else if (labelSide === "below") context.fillText(label, left, bottom + 1.35 * size);
  else context.fillText(label, right + 0.8 * size, bottom - 0.2 * size);
}

function drawValue(
  context: Context2D,
  { label = "", color }: FlowNode,
  { left, top, right, bottom }: Box,
  size: number,
  frame: Frame,
  value: string | undefined,
): void {
  context.fillStyle = frame.color(color ?? tokens.edge);
  context.fillRect(left, top, 3, bottom - top);
  context.textAlign = "left";
  context.textBaseline = "middle";
  const x = left + 3 + 0.6 * size;
  const middle = (top + bottom) / 2;
  if (value !== undefined && value !== "") {
    context.fillStyle = frame.color(tokens.ink);
    setFont(context, frame, value, 1.5 * size, BOLD, right - x);
    context.fillText(value, x, middle - 0.75 * size);
  }
  if (label === "") return;
  context.fillStyle = frame.color(tokens.inkSoft);
  setFont(context, frame, label, size, 400, right - x);
  context.fillText(label, x, middle + 0.85 * size);
}

/** Sets the type in which a text fits the room, down to what can just be read; in half pixels, so that few are made. */
function setFont(context: Context2D, frame: Frame, text: string, size: number, weight: number, room: number): void {
  context.font = frame.font(size, weight);
  const { width } = context.measureText(text);
  if (!(width > room)) return;
  const fitting = Math.floor((2 * size * room) / width) / 2;
  context.font = frame.font(Math.min(size, Math.max(LEAST, fitting)), weight);
}

const LEAST = 8; // CSS pixels

import { tokens } from "../color/tokens.ts";
import type { Context2D, Frame } from "../layer.ts";
import { type Column, labelRoom, type NetworkLayout, topAt, unitAt } from "./network-layout.ts";
import type { NetworkStyle } from "./network-options.ts";

const COUNT = /* @__PURE__ */ new Intl.NumberFormat("en-US");

/** Writes the names of inputs and outputs beside them, and under a layer how many of its neurons are left out. */
export function writeNames(context: Context2D, layout: NetworkLayout, style: NetworkStyle, frame: Frame): void {
  const { columns, side } = layout;
  context.font = frame.font(style.fontSize);
  context.fillStyle = frame.color(tokens.inkSoft);
  context.textBaseline = "middle";
  const first = columns[0]!;
  const last = columns[columns.length - 1]!;
  context.textAlign = "right";
  writeBeside(context, layout, first, first.left - 6, style.inputs, style.fontSize);
  context.textAlign = "left";
  writeBeside(context, layout, last, last.left + side + 6, style.outputs, style.fontSize);

  context.textAlign = "center";
  context.textBaseline = "top";
  for (let l = 0; l < columns.length; l++) {
    const column = columns[l]!;
    if (column.shown === column.units) continue;
    const below = topAt(layout, column, column.shown - 1) + side + 5;
    context.fillText(`+ ${COUNT.format(column.units - column.shown)} more`, column.left + side / 2, below);
  }
}

function writeBeside(
  context: Context2D,
  layout: NetworkLayout,
  column: Column,
  x: number,
  names: readonly string[],
  fontSize: number,
): void {
  if (names.length === 0) return;
  const room = Math.max(0, labelRoom(names, fontSize) - 6);
  for (let k = 0; k < column.shown; k++) {
    const name = names[unitAt(column, k)] ?? "";
    if (name !== "") context.fillText(name, x, topAt(layout, column, k) + layout.side / 2, room);
  }
}

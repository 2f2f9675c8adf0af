import { count } from "../../lab/format.ts";

export const drawing = {
  lead: "Draw your own data. Any shape will do; the {generator|generator} has not seen it.",
  paper: "Paper to draw points on. Arrows move the brush, Space puts it down and lifts it.",
  bar: "Draw where real points should fall",
  undo: "Undo",
  redo: "Redo",
  clear: "Clear",
  cancel: "Cancel",
  use: "Use it",
  edit: "Change the drawing",
  again: "Draw a new one",
  tools: "Drawing tools",
  tool: { brush: "Brush", line: "Line", eraser: "Eraser" },
  size: "Width",
  pixels: (size: number) => `${size} pixels`,
  status: (points: number, least: number) =>
    points < least
      ? `${many(points)} drawn. {strong|At least ${least} are needed.} Escape leaves.`
      : `{strong|${many(points)} drawn.} Enter uses them, Escape leaves.`,
  /** The same where there are no keys. */
  statusByHand: (points: number, least: number) =>
    points < least
      ? `${many(points)} drawn. {strong|At least ${least} are needed.}`
      : `{strong|${many(points)} drawn.}`,
  full: (most: number) => `The paper is full at ${many(most)}. Undo or erase to draw more.`,
  tooFew: (points: number, least: number) => `${many(points)} are too few: at least ${least} are needed.`,
  sketch: {
    down: () => "Brush down.",
    stroke: (added: number, all: number) => `${many(added)} drawn. ${many(all)} in all.`,
    erased: (removed: number, left: number) => `${many(removed)} erased. ${many(left)} left.`,
    dropped: () => "Stroke dropped.",
    undone: (step: { readonly kind: string; readonly count: number }, all: number) =>
      `Undone: ${steps[step.kind] ?? step.kind} ${many(step.count)}. ${many(all)} now.`,
    redone: (step: { readonly kind: string; readonly count: number }, all: number) =>
      `Redone: ${steps[step.kind] ?? step.kind} ${many(step.count)}. ${many(all)} now.`,
    nothingToUndo: () => "Nothing to undo.",
    nothingToRedo: () => "Nothing to redo.",
    cleared: (removed: number) => `${many(removed)} cleared. Undo brings them back.`,
    full: (most: number) => `The paper is full at ${many(most)}. All are kept.`,
    tool: (tool: string) => `${tool.charAt(0).toUpperCase()}${tool.slice(1)}.`,
    size: (pixels: number) => `Brush ${pixels} pixels wide.`,
    place: (x: string, y: string) => `x ${x}, y ${y}.`,
  },
};

const steps: Readonly<Record<string, string>> = { add: "drawing", erase: "erasing", clear: "clearing" };

function many(points: number): string {
  return `${count(points)} ${points === 1 ? "point" : "points"}`;
}

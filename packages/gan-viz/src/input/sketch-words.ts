import type { Step } from "./strokes.ts";

/** What a sketchpad says of what happened. Give others for another language. */
export interface SketchWords {
  down(): string;
  stroke(added: number, count: number): string;
  erased(removed: number, count: number): string;
  dropped(): string;
  undone(step: Step, count: number): string;
  redone(step: Step, count: number): string;
  nothingToUndo(): string;
  nothingToRedo(): string;
  cleared(removed: number): string;
  full(most: number): string;
  tool(tool: string): string;
  size(pixels: number): string;
  place(x: string, y: string): string;
}

export const englishSketch: SketchWords = {
  down: () => "Brush down.",
  stroke: (added, count) => `${many(added)} drawn. ${many(count)} in all.`,
  erased: (removed, count) => `${many(removed)} erased. ${many(count)} left.`,
  dropped: () => "Stroke dropped.",
  undone: (step, count) => `Undone: ${name(step)}. ${many(count)} now.`,
  redone: (step, count) => `Redone: ${name(step)}. ${many(count)} now.`,
  nothingToUndo: () => "Nothing to undo.",
  nothingToRedo: () => "Nothing to redo.",
  cleared: (removed) => `${many(removed)} cleared. Undo brings them back.`,
  full: (most) => `The paper is full at ${many(most)}. All are kept; erase or undo to draw more.`,
  tool: (tool) => `${tool[0]!.toUpperCase()}${tool.slice(1)}.`,
  size: (pixels) => `Brush ${pixels} pixels wide.`,
  place: (x, y) => `x ${x}, y ${y}.`,
};

function name({ kind, count }: Step): string {
  return `${{ add: "drawing", erase: "erasing", clear: "clearing" }[kind]} ${many(count)}`;
}

function many(count: number): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? "point" : "points"}`;
}

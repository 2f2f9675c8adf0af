/**
 * A drawing as data: what was done to it, in order, and how much of that is in force. Every function here is pure, and
 * returns what it was given where there is nothing to do.
 */
export interface Sketch {
  /** Points that no undo reaches any more: x0, y0, x1, y1, … */
  readonly base: Float32Array;
  /** Oldest first. */
  readonly edits: readonly Edit[];
  /** How many of them are in force; the others are undone. */
  readonly done: number;
}

export type Edit =
  /** Points laid over those that are there. */
  | { readonly kind: "add"; readonly points: Float32Array }
  /** Points taken away, by their index in the drawing as it was, ascending. */
  | { readonly kind: "erase"; readonly removed: Uint32Array }
  | { readonly kind: "clear"; readonly count: number };

/** What an undo or a redo did: an edit of so many points. */
export interface Step {
  readonly kind: "add" | "erase" | "clear";
  readonly count: number;
}

// Each may hold as many points as the drawing: older ones become part of its base.
const MOST_EDITS = 256;

/** A drawing that begins with these points, which no undo takes away. */
export function createSketch(base: Float32Array = new Float32Array(0)): Sketch {
  return { base, edits: [], done: 0 };
}

export function addPoints(sketch: Sketch, points: Float32Array): Sketch {
  return points.length === 0 ? sketch : withEdit(sketch, { kind: "add", points });
}

export function erasePoints(sketch: Sketch, removed: Uint32Array): Sketch {
  return removed.length === 0 ? sketch : withEdit(sketch, { kind: "erase", removed });
}

export function clearPoints(sketch: Sketch): Sketch {
  const count = sketchPoints(sketch).length / 2;
  return count === 0 ? sketch : withEdit(sketch, { kind: "clear", count });
}

export function undoEdit(sketch: Sketch): Sketch {
  return sketch.done === 0 ? sketch : { ...sketch, done: sketch.done - 1 };
}

export function redoEdit(sketch: Sketch): Sketch {
  return sketch.done === sketch.edits.length ? sketch : { ...sketch, done: sketch.done + 1 };
}

/** The points of the drawing as it stands, later ones last. A new array where there was any edit. */
export function sketchPoints({ base, edits, done }: Sketch): Float32Array {
  let from = done; // nothing before the last clear counts
  while (from > 0 && edits[from - 1]!.kind !== "clear") from--;
  return apply(from > 0 ? new Float32Array(0) : base, edits.slice(from, done));
}

export function stepOf(edit: Edit): Step {
  if (edit.kind === "clear") return edit;
  return { kind: edit.kind, count: edit.kind === "add" ? edit.points.length / 2 : edit.removed.length };
}

/** What was undone before a new edit is forgotten. */
function withEdit({ base, edits, done }: Sketch, edit: Edit): Sketch {
  const next = [...edits.slice(0, done), edit];
  const old = Math.max(0, next.length - MOST_EDITS);
  return { base: apply(base, next.slice(0, old)), edits: next.slice(old), done: next.length - old };
}

/** Points after these edits, in one array that is no longer than they may need. */
function apply(base: Float32Array, edits: readonly Edit[]): Float32Array {
  if (edits.length === 0) return base;
  const most = edits.reduce((sum, edit) => sum + (edit.kind === "add" ? edit.points.length : 0), base.length);
  const points = new Float32Array(most);
  points.set(base);
  let length = base.length;
  for (const edit of edits) {
    if (edit.kind === "clear") length = 0;
    if (edit.kind === "erase") length = remove(points, length, edit.removed);
    if (edit.kind !== "add") continue;
    points.set(edit.points, length);
    length += edit.points.length;
  }
  return points.subarray(0, length);
}

/** Closes the gaps in place; returns the length that is left. */
function remove(points: Float32Array, length: number, removed: Uint32Array): number {
  let to = 2 * (removed[0] ?? length / 2);
  for (let k = 0; k < removed.length; k++) {
    const from = 2 * removed[k]! + 2;
    const end = k + 1 < removed.length ? 2 * removed[k + 1]! : length;
    points.copyWithin(to, from, end);
    to += Math.max(0, end - from);
  }
  return to;
}

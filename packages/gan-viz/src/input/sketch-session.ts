import type { Frame } from "../layer.ts";
import { type Brush, brush } from "./brush.ts";
import { marked, sweepEraser } from "./eraser.ts";
import { createPointBuffer } from "./point-buffer.ts";
import {
  addPoints,
  clearPoints,
  createSketch,
  erasePoints,
  redoEdit,
  type Sketch,
  type Step,
  sketchPoints,
  stepOf,
  undoEdit,
} from "./strokes.ts";
import { isInPlot, unprojectX, unprojectY } from "./unproject.ts";

export type SketchTool = "brush" | "line" | "eraser";

export interface SessionOptions {
  readonly density: number;
  readonly give: number;
  readonly most: number;
  readonly random: () => number;
  readonly points?: Float32Array | undefined;
}

/** A stroke that is being made: with what, how wide in CSS pixels, and whether straight from its start to its end. */
export interface StrokeStyle {
  readonly erase: boolean;
  readonly radius: number;
  readonly straight: boolean;
}

/** A drawing and the stroke that is being made on it. Knows no canvas and no event: places are CSS pixels in a frame. */
export interface Session {
  readonly sketch: Sketch;
  /** Points there are, with those of the stroke being made. */
  readonly count: number;
  /** Whether the stroke that is being made, or was made last, met the limit. */
  readonly full: boolean;
  readonly stroke: StrokeStyle | undefined;
  /** From where to where a straight stroke would go if it ended now. */
  readonly line: readonly [number, number, number, number] | undefined;
  /** All points on the paper, those that are being erased among them. Read, not kept. */
  readonly live: Float32Array;
  /** A 1 for each point that is being erased. */
  readonly gone: Uint8Array | undefined;
  /** Grows whenever something else happened to the points than that some were added at their end. */
  readonly epoch: number;
  begin(frame: Frame, style: StrokeStyle, x: number, y: number, pressure: number): void;
  move(frame: Frame, x: number, y: number, pressure: number): void;
  /** Makes the stroke an edit; how many points it added or took away. */
  end(frame: Frame): number;
  /** Forgets the stroke that is being made. */
  drop(): void;
  undo(): Step | undefined;
  redo(): Step | undefined;
  /** How many points there were. */
  clear(): number;
  /** The points as they are now, in an array of their own. */
  points(): Float32Array;
}

export function createSession({ density, give, most, random, points }: SessionOptions): Session {
  const buffer = createPointBuffer();
  let sketch = createSketch(points);
  let frame: Frame;
  let stroke: StrokeStyle | undefined;
  let tip: Brush | undefined;
  let line: [number, number, number, number] | undefined;
  let linePressure: [number, number] = [0.5, 0.5];
  let gone: Uint8Array | undefined;
  let erased = 0;
  let full = false;
  let epoch = 0;
  buffer.reset(sketchPoints(sketch));

  function emit(x: number, y: number): boolean {
    const [dataX, dataY] = [unprojectX(frame, x), unprojectY(frame, y)];
    if (!(isInPlot(frame, x, y) && Number.isFinite(dataX + dataY))) return true;
    full = buffer.count >= most;
    if (!full) buffer.push(dataX, dataY);
    return !full;
  }

  function pass(from: readonly [number, number, number, number]): void {
    const newly = sweepEraser(buffer.points(), gone!, frame, from, stroke!.radius);
    erased += newly;
    if (newly > 0) epoch++;
  }

  function settle(next: Sketch): void {
    sketch = next;
    buffer.reset(sketchPoints(sketch));
    epoch++;
  }

  function lift(): void {
    stroke = tip = line = gone = undefined;
    erased = 0;
  }

  function drop(): void {
    if (stroke === undefined) return;
    lift();
    settle(sketch);
  }

  return {
    get sketch() {
      return sketch;
    },
    get count() {
      return buffer.count - erased;
    },
    get full() {
      return full;
    },
    get stroke() {
      return stroke;
    },
    get line() {
      return stroke?.straight ? line : undefined;
    },
    get live() {
      return buffer.points();
    },
    get gone() {
      return gone;
    },
    get epoch() {
      return epoch;
    },
    begin(where, style, x, y, pressure) {
      drop();
      [frame, stroke, full] = [where, style, false];
      line = [x, y, x, y];
      linePressure = [pressure, pressure];
      if (style.erase) gone = new Uint8Array(buffer.count);
      else tip = brush({ radius: style.radius, density, give, random, emit });
      if (style.straight) return;
      if (style.erase) pass(line);
      else tip?.to(x, y, pressure);
    },
    move(where, x, y, pressure) {
      if (stroke === undefined || line === undefined || !Number.isFinite(x + y)) return;
      frame = where;
      const [fromX, fromY] = stroke.straight ? line : [line[2], line[3]];
      line = [fromX, fromY, x, y];
      linePressure[1] = pressure;
      if (stroke.straight) return;
      if (stroke.erase) pass(line);
      else tip?.to(x, y, pressure);
    },
    end(where) {
      if (stroke === undefined || line === undefined) return 0;
      frame = where;
      if (stroke.straight && stroke.erase) pass(line);
      if (stroke.straight && tip !== undefined) {
        tip.to(line[0], line[1], linePressure[0]);
        tip.to(line[2], line[3], linePressure[1]);
      }
      const before = sketchPoints(sketch).length / 2;
      const change = stroke.erase ? erased : buffer.count - before;
      if (gone === undefined) sketch = addPoints(sketch, buffer.slice(before));
      else settle(erasePoints(sketch, marked(gone)));
      lift();
      return change;
    },
    drop,
    undo() {
      drop();
      const edit = sketch.edits[sketch.done - 1];
      if (edit === undefined) return undefined;
      settle(undoEdit(sketch));
      full = false;
      return stepOf(edit);
    },
    redo() {
      drop();
      const edit = sketch.edits[sketch.done];
      if (edit === undefined) return undefined;
      settle(redoEdit(sketch));
      return stepOf(edit);
    },
    clear() {
      drop();
      const { count } = buffer;
      settle(clearPoints(sketch));
      full = false;
      return count;
    },
    points: () => (gone === undefined ? buffer.slice(0) : sketchPoints(erasePoints(sketch, marked(gone))).slice()),
  };
}

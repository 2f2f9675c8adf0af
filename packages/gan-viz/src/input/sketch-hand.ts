import { formatValue } from "../charts/format.ts";
import type { Frame } from "../layer.ts";
import type { SketchCommand } from "./sketch-keys.ts";
import { checkSize, checkTool, SIZES, type SketchSettings, type SketchStatus } from "./sketch-options.ts";
import type { SketchCursor } from "./sketch-paint.ts";
import { createSession, type Session, type SketchTool } from "./sketch-session.ts";
import { unprojectX, unprojectY } from "./unproject.ts";
import type { Voice } from "./voice.ts";

/** How a stroke is begun: with a pen's other end, straight, and how hard. */
export interface Grip {
  readonly eraser?: boolean;
  readonly straight?: boolean;
  readonly pressure?: number;
}

/** A hand over the paper: it holds a tool, and acts on a drawing. Pointers and keys move the same one. */
export interface Hand {
  readonly session: Session;
  readonly cursor: SketchCursor | undefined;
  status(): SketchStatus;
  begin(x: number, y: number, grip?: Grip): void;
  move(x: number, y: number, pressure?: number): void;
  end(): void;
  /** Drops the stroke that is being made; false where there was none. */
  drop(): boolean;
  /** Shows where the brush would go down. */
  hover(x: number, y: number, eraser?: boolean): void;
  hide(): void;
  undo(): void;
  redo(): void;
  clear(): void;
  use(tool: SketchTool): void;
  resize(size: number): void;
  /** Does what a key asks; false where it means nothing now. */
  obey(command: SketchCommand): boolean;
}

/** What a hand works on. */
export interface Desk {
  readonly frame: () => Frame | undefined;
  /** The picture is no longer right. */
  readonly repaint: () => void;
  readonly voice: Pick<Voice, "say" | "settle">;
}

export function createHand(settings: SketchSettings, { frame, repaint, voice }: Desk): Hand {
  const { words, most, density, pressure: give, random, onChange } = settings;
  const session = createSession({ density, give, most, random, points: settings.points?.slice() });
  let { tool, size } = settings;
  let cursor: SketchCursor | undefined;

  function status(): SketchStatus {
    const { count, full, sketch } = session;
    const [canUndo, canRedo] = [sketch.done > 0, sketch.done < sketch.edits.length];
    return { tool, size, count, drawing: session.stroke !== undefined, canUndo, canRedo, full };
  }

  function changed(): void {
    onChange?.(status());
    repaint();
  }

  function place(x: number, y: number, eraser = tool === "eraser", keys = false): void {
    const { stroke } = session;
    cursor = { x, y, radius: stroke?.radius ?? size / 2, eraser: stroke?.erase ?? eraser, keys };
    repaint();
  }

  function begin(x: number, y: number, { eraser = false, straight = false, pressure = 0.5 }: Grip = {}): void {
    const where = frame();
    if (where === undefined) return;
    const erase = tool === "eraser" || eraser;
    session.begin(where, { erase, radius: size / 2, straight: straight || tool === "line" }, x, y, pressure);
    place(x, y, erase, cursor?.keys);
    changed();
  }

  function move(x: number, y: number, pressure = 0.5): void {
    const where = frame();
    if (where === undefined || session.stroke === undefined) return;
    const wasFull = session.full;
    session.move(where, x, y, pressure);
    if (session.full && !wasFull) voice.say(words.full(most));
    place(x, y, undefined, cursor?.keys);
    changed();
  }

  function end(): void {
    const where = frame();
    const { stroke } = session;
    if (stroke === undefined) return;
    if (where === undefined) {
      drop();
      return;
    }
    const change = session.end(where);
    if (session.full) voice.say(words.full(most));
    else voice.say(stroke.erase ? words.erased(change, session.count) : words.stroke(change, session.count));
    refresh();
  }

  function drop(): boolean {
    if (session.stroke === undefined) return false;
    session.drop();
    voice.say(words.dropped());
    refresh();
    return true;
  }

  /** After what may have changed how the brush looks. */
  function refresh(): void {
    if (cursor !== undefined) place(cursor.x, cursor.y, undefined, cursor.keys);
    changed();
  }

  function undo(): void {
    if (drop()) return;
    const step = session.undo();
    voice.say(step === undefined ? words.nothingToUndo() : words.undone(step, session.count));
    changed();
  }

  function redo(): void {
    drop();
    const step = session.redo();
    voice.say(step === undefined ? words.nothingToRedo() : words.redone(step, session.count));
    changed();
  }

  function clear(): void {
    voice.say(words.cleared(session.clear()));
    refresh();
  }

  function use(next: SketchTool): void {
    tool = checkTool(next);
    voice.say(words.tool(tool));
    refresh();
  }

  function resize(next: number): void {
    size = checkSize(next);
    voice.say(words.size(size));
    refresh();
  }

  /** By keys. Without a cursor it begins in the middle. */
  function step(dx: number, dy: number): void {
    const where = frame();
    if (where === undefined) return;
    const { left, right, top, bottom } = where.plot;
    const x = Math.max(left, Math.min(right, (cursor?.x ?? (left + right) / 2) + dx));
    const y = Math.max(top, Math.min(bottom, (cursor?.y ?? (top + bottom) / 2) + dy));
    place(x, y, undefined, true);
    move(x, y);
    voice.settle(words.place(formatValue(unprojectX(where, x)), formatValue(unprojectY(where, y))));
  }

  function press(): void {
    if (session.stroke !== undefined) {
      end();
      return;
    }
    step(0, 0);
    if (cursor === undefined) return;
    begin(cursor.x, cursor.y);
    voice.say(words.down());
  }

  return {
    session,
    get cursor() {
      return cursor;
    },
    status,
    begin,
    move,
    end,
    drop,
    hover: place,
    hide() {
      cursor = undefined;
      repaint();
    },
    undo,
    redo,
    clear,
    use,
    resize,
    obey(command) {
      if (command.do === "step") step(command.dx, command.dy);
      if (command.do === "press") press();
      if (command.do === "undo") undo();
      if (command.do === "redo") redo();
      if (command.do === "clear") clear();
      if (command.do === "smaller") resize(Math.max(SIZES[0], Math.floor(size / GROWTH)));
      if (command.do === "larger") resize(Math.min(SIZES[1], Math.ceil(size * GROWTH)));
      if (command.do === "toggle") use(tool === command.tool ? "brush" : command.tool);
      return command.do === "cancel" ? drop() : true;
    },
  };
}

const GROWTH = 1.25; // of the brush's size, with each press of a bracket

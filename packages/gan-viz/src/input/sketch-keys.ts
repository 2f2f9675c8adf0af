import { arrowOf } from "./arrows.ts";

/** What a key asks of a sketchpad. Places are steps in CSS pixels, y downwards. */
export type SketchCommand =
  | { readonly do: "step"; readonly dx: number; readonly dy: number }
  | { readonly do: "press" | "undo" | "redo" | "clear" | "cancel" | "smaller" | "larger" }
  | { readonly do: "toggle"; readonly tool: "eraser" | "line" };

/** What of a keyboard event decides. */
export type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

const STEP = 4; // CSS pixels; held down, a key repeats about thirty times a second
const STRIDE = 32;

/** Undefined for a key that means nothing here, which is then left to the page. */
export function sketchCommand({ key, ctrlKey, metaKey, altKey, shiftKey }: Key): SketchCommand | undefined {
  const letter = key.length === 1 ? key.toLowerCase() : key;
  if (altKey) return undefined;
  if (ctrlKey || metaKey) {
    if (letter === "z") return { do: shiftKey ? "redo" : "undo" };
    return letter === "y" && !shiftKey ? { do: "redo" } : undefined;
  }
  const arrow = arrowOf(key);
  if (arrow !== undefined) {
    const step = shiftKey ? STRIDE : STEP;
    return { do: "step", dx: step * arrow[0], dy: step * arrow[1] };
  }
  switch (letter) {
    case " ":
    case "Enter":
      return { do: "press" };
    case "e":
      return { do: "toggle", tool: "eraser" };
    case "l":
      return { do: "toggle", tool: "line" };
    case "[":
      return { do: "smaller" };
    case "]":
      return { do: "larger" };
    case "Delete":
    case "Backspace":
      return { do: "clear" };
    case "Escape":
      return { do: "cancel" };
    default:
      return undefined;
  }
}

import { arrowOf } from "./arrows.ts";

/** What a key asks of a hover. Steps are CSS pixels, y downwards. */
export type HoverCommand =
  | { readonly do: "read" | "leave" }
  | { readonly do: "step"; readonly dx: number; readonly dy: number };

/** What of a keyboard event decides. */
type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

const STEP = 8; // CSS pixels
const STRIDE = 32; // with Shift

/** Undefined for a key that means nothing here, which is then left to the page. */
export function hoverCommand({ key, ctrlKey, metaKey, altKey, shiftKey }: Key): HoverCommand | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  if (key === "Enter") return { do: "read" };
  if (key === "Escape") return { do: "leave" };
  const arrow = arrowOf(key);
  const step = shiftKey ? STRIDE : STEP;
  return arrow && { do: "step", dx: step * arrow[0], dy: step * arrow[1] };
}

import { arrowOf } from "./arrows.ts";

/** What a key asks of a zoom: pans are shares of the plot, rightwards and downwards in what is seen. */
export type ZoomCommand =
  | { readonly do: "in" | "out" | "reset" }
  | { readonly do: "pan"; readonly across: number; readonly down: number };

/** What of a keyboard event decides. */
type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">;

const STEP = 0.1; // of the plot

/** Undefined for a key that means nothing here, which is then left to the page. */
export function zoomCommand({ key, ctrlKey, metaKey, altKey }: Key): ZoomCommand | undefined {
  if (ctrlKey || metaKey || altKey) return undefined; // those zoom the page
  switch (key) {
    case "+":
    case "=": // where + takes Shift
      return { do: "in" };
    case "-":
    case "_":
    case "−":
      return { do: "out" };
    case "0":
      return { do: "reset" };
    default: {
      const arrow = arrowOf(key);
      return arrow && { do: "pan", across: STEP * arrow[0], down: STEP * arrow[1] };
    }
  }
}

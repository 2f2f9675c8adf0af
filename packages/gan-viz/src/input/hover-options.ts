import type { Found } from "../stage/options.ts";
import type { Surface } from "./surface.ts";

export interface HoverOptions {
  /** CSS pixels from the place pointed at to the farthest datum that answers. Defaults to 22: a fingertip. */
  readonly radius?: number;
  /** Whether a small table is shown beside what is hit. Defaults to true; false leaves the ring. */
  readonly tip?: boolean;
  /** Heading of that table. Defaults to the layer's key; "" leaves it out. */
  readonly title?: (hit: Found) => string;
  /** What is read out of a hit. Defaults to its title and values. */
  readonly describe?: (hit: Found) => string;
  /** What is read out where nothing is near a place, given as text. Defaults to English. */
  readonly nothing?: (x: string, y: string) => string;
  /** Another datum is hit, or none: called with undefined then. */
  readonly onHit?: (hit: Found | undefined) => void;
  /** Hears what is to be read out. Defaults to a polite live region beside the canvas. */
  readonly onSay?: (text: string) => void;
}

export interface Hover {
  readonly hit: Found | undefined;
  /** Points at a place in CSS pixels and holds on to what is there, as a tap does. */
  pin(x: number, y: number): void;
  /** Points nowhere. */
  clear(): void;
  /** Stops listening, and takes ring and table away. Safe twice. */
  destroy(): void;
}

/** What pointing needs of a view: any View has it. */
export interface HoverSurface extends Surface {
  nearest(x: number, y: number, radius?: number): Found | undefined;
}

import { identity, type Matrix } from "./matrix.ts";
import type { Paint } from "./paints.ts";

/** What a 2D context remembers, and save() keeps. */
export interface State {
  matrix: Matrix;
  /** The id of the clip path that holds; "" for none. */
  clip: string;
  fillStyle: string | Paint;
  strokeStyle: string | Paint;
  globalAlpha: number;
  globalCompositeOperation: string;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  miterLimit: number;
  lineDash: readonly number[];
  lineDashOffset: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  imageSmoothingEnabled: boolean;
}

/** The state a 2D context begins with. */
export function initialState(): State {
  return {
    matrix: identity,
    clip: "",
    fillStyle: "#000000",
    strokeStyle: "#000000",
    globalAlpha: 1,
    globalCompositeOperation: "source-over",
    lineWidth: 1,
    lineCap: "butt",
    lineJoin: "miter",
    miterLimit: 10,
    lineDash: [],
    lineDashOffset: 0,
    font: "10px sans-serif",
    textAlign: "start",
    textBaseline: "alphabetic",
    imageSmoothingEnabled: true,
  };
}

const positive = (value: unknown): boolean => typeof value === "number" && value > 0 && Number.isFinite(value);

/** What a setting must be; a canvas ignores the rest without a word. */
const ACCEPTS: { readonly [Key in keyof State]?: (value: unknown) => boolean } = {
  globalAlpha: (value) => typeof value === "number" && value >= 0 && value <= 1,
  lineWidth: positive,
  miterLimit: positive,
  lineDashOffset: Number.isFinite,
};

const OWN = new Set(["matrix", "clip", "lineDash"]); // set by methods

/** Gives a context the settings of a state that may be exchanged, to be read and set as a canvas's are. */
export function exposeSettings(context: object, state: () => State): void {
  for (const key of Object.keys(initialState()) as (keyof State)[]) {
    if (OWN.has(key)) continue;
    Object.defineProperty(context, key, {
      get: () => state()[key],
      set: (value) => {
        if (ACCEPTS[key]?.(value) ?? true) (state() as unknown as Record<string, unknown>)[key] = value;
      },
    });
  }
}

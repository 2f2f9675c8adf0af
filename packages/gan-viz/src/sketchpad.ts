// gan-viz/sketchpad: a reader draws points.
export type { SketchpadOptions, SketchStatus } from "./input/sketch-options.ts";
export type { SketchTool } from "./input/sketch-session.ts";
export type { SketchWords } from "./input/sketch-words.ts";
export { type Sketchpad, sketchpad } from "./input/sketchpad.ts";
export type { Surface } from "./input/surface.ts";

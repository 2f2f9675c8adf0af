import { checkAtLeast, checkOption, checkRange, checkText, checkWhole, refuse } from "../check.ts";
import { tokens } from "../color/tokens.ts";
import { seeded } from "./random.ts";
import type { SketchTool } from "./sketch-session.ts";
import { englishSketch, type SketchWords } from "./sketch-words.ts";

export interface SketchpadOptions {
  /** What can be drawn here, for those who do not see it. Defaults to "Paper to draw a distribution on". */
  readonly label?: string;
  /** Defaults to "brush". */
  readonly tool?: SketchTool;
  /** Width of brush and eraser in CSS pixels, in [2, 400]. Defaults to 28. */
  readonly size?: number;
  /** Points that the brush's own area receives, in [1, 500]. Defaults to 14; more makes denser strokes. */
  readonly density?: number;
  /** In [0, 1]: how far a pen's pressure widens and narrows the brush. Defaults to 0.6; 0 ignores it. */
  readonly pressure?: number;
  /** Most points on the paper. Defaults to 100,000. Beyond it nothing is added, and nothing is lost. */
  readonly most?: number;
  /** Points to begin with, in data space; no undo takes them away. */
  readonly points?: Float32Array;
  /** Uniform on [0, 1): where in the brush each point falls. Defaults to a generator of seed 1. */
  readonly random?: () => number;
  /** Colour of the points. Defaults to that of real ones. */
  readonly color?: string;
  /** Radius of a drawn point in CSS pixels. Defaults to 2. */
  readonly dotRadius?: number;
  /** In [0, 1]. Defaults to 0.8; less shows where points lie on points. */
  readonly opacity?: number;
  /** The points, the tool or its size changed; during a stroke, once for each move. */
  readonly onChange?: (status: SketchStatus) => void;
  /** Hears what happened, in words. Defaults to a polite live region beside the canvas. */
  readonly onSay?: (text: string) => void;
  /** Those words. Defaults to English. */
  readonly words?: SketchWords;
  /** For a bare canvas: data values at its left and right edge. Defaults to [0, 1]. A view has its own. */
  readonly xDomain?: readonly [number, number];
  /** For a bare canvas: data values at its lower and upper edge. Defaults to [0, 1]. */
  readonly yDomain?: readonly [number, number];
  /** For a bare canvas: colour of the paper. Defaults to that of the page. */
  readonly background?: string;
  /** For a bare canvas: device pixels per CSS pixel. Defaults to the screen's. */
  readonly pixelRatio?: number;
}

export interface SketchStatus {
  readonly tool: SketchTool;
  /** CSS pixels. */
  readonly size: number;
  /** Points on the paper, with those of the stroke being made. */
  readonly count: number;
  readonly drawing: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Whether the last stroke met the limit. */
  readonly full: boolean;
}

/** Options with their defaults, checked. */
export type SketchSettings = ReturnType<typeof settleSketch>;

export function settleSketch(options: SketchpadOptions) {
  const {
    label = "Paper to draw a distribution on",
    tool = "brush",
    size = 28,
    density = 14,
    pressure = 0.6,
  } = options;
  const { most = 100_000, random = seeded(1), color = tokens.real, dotRadius = 2, opacity = 0.8 } = options;
  const { words = englishSketch } = options;
  const chosen = { label, tool, size, density, pressure, most, random, color, dotRadius, opacity, words };
  const settings = { ...options, ...chosen };
  checkText("sketchpad", "label", settings.label);
  checkTool(settings.tool);
  checkSize(settings.size);
  checkRange("sketchpad", "density", settings.density, 1, 500);
  checkRange("sketchpad", "pressure", settings.pressure, 0, 1);
  checkWhole("sketchpad", "most", settings.most, 1);
  checkText("sketchpad", "color", settings.color);
  checkAtLeast("sketchpad", "dotRadius", settings.dotRadius, 0);
  checkRange("sketchpad", "opacity", settings.opacity, 0, 1);
  checkPoints(settings.points, settings.most);
  return settings;
}

/** CSS pixels: a brush that still shows, and one as wide as a page. */
export const SIZES = [2, 400] as const;

export function checkSize(size: number): number {
  return checkRange("sketchpad", "size", size, ...SIZES);
}

export function checkTool(tool: SketchTool): SketchTool {
  return checkOption("sketchpad", "tool", tool, ["brush", "line", "eraser"]);
}

function checkPoints(points: Float32Array | undefined, most: number): void {
  if (points === undefined) return;
  if (points.length % 2 !== 0) refuse("sketchpad", "points must have as many x as y", points.length);
  if (points.length / 2 > most) refuse("sketchpad", `points must be at most ${most}`, points.length / 2);
  if (!points.every(Number.isFinite))
    refuse(
      "sketchpad",
      "points must be finite",
      points.find((v) => !Number.isFinite(v)),
    );
}

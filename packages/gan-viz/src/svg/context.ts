import type { Context2D } from "../layer.ts";
import { fillInk, strokeInk } from "./ink.ts";
import { imageAttributes, textAttributes } from "./marks.ts";
import { identity, keepsAxes, type Matrix, multiply, stretch } from "./matrix.ts";
import { createGradient, createTiling } from "./paints.ts";
import { createPath } from "./path.ts";
import { type ImageSource, imageUrl, sizeOfImage } from "./pixels.ts";
import type { Ruler } from "./ruler.ts";
import { exposeSettings, initialState, type State } from "./state.ts";
import { parseFont } from "./text.ts";
import { decimal } from "./write.ts";
import { type Attributes, createWriter } from "./writer.ts";

export interface SvgContextOptions {
  /** Decimals of places and lengths. */
  readonly places: number;
  /** What ids begin with. */
  readonly prefix: string;
  readonly ruler: Ruler;
}

/** A 2D context that writes what it is asked to draw. */
export interface SvgContext {
  readonly context: Context2D;
  /** What was drawn, as the content of an <svg>. */
  markup(): string;
}

/**
 * The part of the 2D context that pictures are drawn with: paths, rectangles, text, images, gradients, clipping,
 * transforms, dashes and opacity. Not here: reading pixels back, Path2D, shadows and filters.
 *
 * A stroke under a map that stretches unevenly is as wide as the map stretches on average.
 */
export function createSvgContext(width: number, height: number, options: SvgContextOptions): SvgContext {
  const { places, ruler } = options;
  const out = createWriter(options.prefix);
  const stack: State[] = [];
  let state = initialState();
  let path = createPath(() => state.matrix, places);

  const n = (value: number): string => decimal(value, places);
  const ink = (): Attributes => fillInk(state, out);

  function begin(): void {
    path = createPath(() => state.matrix, places);
  }

  /** Does something with a path of its own; the one being drawn goes on afterwards. */
  function aside(draw: () => void): void {
    const before = path;
    begin();
    draw();
    path = before;
  }

  function fillPath(rule?: unknown): void {
    if (typeof rule === "object") refusePath2D();
    const circle = path.circle();
    if (circle !== undefined) {
      out.add("circle", { cx: n(circle.x), cy: n(circle.y), r: n(circle.radius), ...ink() }, state.clip);
      return;
    }
    const d = path.data();
    if (d !== "") out.add("path", { d, "fill-rule": rule === "evenodd" ? rule : undefined, ...ink() }, state.clip);
  }

  function strokePath(given?: unknown): void {
    if (given !== undefined) refusePath2D();
    const d = path.data();
    if (d !== "") out.add("path", { d, ...strokeInk(state, out, stretch(state.matrix)) }, state.clip);
  }

  function fillRect(x: number, y: number, w: number, h: number): void {
    if (!Number.isFinite(x + y + w + h) || w === 0 || h === 0) return;
    if (!keepsAxes(state.matrix)) {
      aside(() => {
        path.rect(x, y, w, h);
        fillPath();
      });
      return;
    }
    const [a, , , d, e, f] = state.matrix;
    const corner = { x: n(Math.min(a * x, a * (x + w)) + e), y: n(Math.min(d * y, d * (y + h)) + f) };
    const size = { width: n(Math.abs(a * w)), height: n(Math.abs(d * h)) };
    out.add("rect", { ...corner, ...size, ...ink() }, state.clip);
  }

  function write(content: string, x: number, y: number, most: number | undefined, how: Attributes): void {
    if (!Number.isFinite(x + y)) return;
    const text = { content, x, y, most };
    out.add("text", { ...textAttributes(state, text, ruler, places), ...how }, state.clip, content);
  }

  function drawImage(image: ImageSource, ...given: number[]): void {
    const attributes = imageAttributes(state, image, given, places);
    if (attributes !== undefined) out.add("image", attributes, state.clip);
  }

  const setMatrix = (matrix: Matrix): void => {
    if (matrix.every(Number.isFinite)) state.matrix = matrix;
  };
  const turn = (matrix: Matrix): void => setMatrix(multiply(state.matrix, matrix));

  const context = {
    canvas: { width, height },
    save: () => void stack.push({ ...state }),
    restore() {
      state = stack.pop() ?? state;
    },
    reset() {
      stack.length = 0;
      state = initialState();
      begin();
      out.clear();
    },
    isContextLost: () => false,

    setTransform(a: number | DOMMatrix2DInit = identityInit, b = 0, c = 0, d = 1, e = 0, f = 0) {
      setMatrix(
        typeof a === "number" ? [a, b, c, d, e, f] : [a.a ?? 1, a.b ?? 0, a.c ?? 0, a.d ?? 1, a.e ?? 0, a.f ?? 0],
      );
    },
    resetTransform: () => setMatrix(identity),
    getTransform() {
      const [a, b, c, d, e, f] = state.matrix;
      return { a, b, c, d, e, f };
    },
    transform: (a: number, b: number, c: number, d: number, e: number, f: number) => turn([a, b, c, d, e, f]),
    translate: (x: number, y: number) => turn([1, 0, 0, 1, x, y]),
    scale: (x: number, y: number) => turn([x, 0, 0, y, 0, 0]),
    rotate: (angle: number) => turn([Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0]),

    beginPath: begin,
    ...forward(() => path),
    fill: fillPath,
    stroke: strokePath,
    clip(rule?: unknown) {
      const d = path.data() || "M0 0";
      const attributes = { d, "clip-rule": rule === "evenodd" ? rule : undefined };
      state.clip = out.clip(attributes, state.clip);
    },
    fillRect,
    strokeRect: (x: number, y: number, w: number, h: number) =>
      aside(() => {
        path.rect(x, y, w, h);
        strokePath();
      }),
    clearRect() {}, // only reset() empties a file

    fillText: (text: string, x: number, y: number, most?: number) => write(String(text), x, y, most, ink()),
    strokeText: (text: string, x: number, y: number, most?: number) =>
      write(String(text), x, y, most, strokeInk(state, out, 1)),
    measureText(text: string) {
      const { size } = parseFont(state.font);
      const ascent = 0.72 * size;
      const descent = 0.21 * size;
      return {
        width: ruler.width(String(text), state.font),
        actualBoundingBoxAscent: ascent,
        actualBoundingBoxDescent: descent,
        fontBoundingBoxAscent: 0.9 * size,
        fontBoundingBoxDescent: descent,
      };
    },

    drawImage,
    createImageData: (w: number, h: number) => ({ width: w, height: h, data: new Uint8ClampedArray(4 * w * h) }),
    putImageData(image: ImageData, x: number, y: number) {
      context.save();
      Object.assign(state, { matrix: identity, clip: "", globalAlpha: 1 });
      drawImage(image, x, y);
      context.restore();
    },
    createLinearGradient: (x1: number, y1: number, x2: number, y2: number) =>
      createGradient("linearGradient", { x1, y1, x2, y2 }),
    createRadialGradient: (fx: number, fy: number, fr: number, cx: number, cy: number, r: number) =>
      createGradient("radialGradient", { cx, cy, r, fx, fy, fr }),
    createPattern(image: ImageSource) {
      const [w, h] = sizeOfImage(image);
      return createTiling(imageUrl(image, 0, 0, w, h), w, h);
    },
    setLineDash(dashes: Iterable<number>) {
      const all = [...dashes];
      if (!all.every((dash) => dash >= 0 && Number.isFinite(dash))) return;
      state.lineDash = all.length % 2 === 0 ? all : [...all, ...all];
    },
    getLineDash: () => [...state.lineDash],
  };
  exposeSettings(context, () => state);
  return { context: context as unknown as Context2D, markup: out.markup };
}

const identityInit: DOMMatrix2DInit = {};

const PATH_METHODS = [
  "moveTo",
  "lineTo",
  "quadraticCurveTo",
  "bezierCurveTo",
  "arc",
  "arcTo",
  "ellipse",
  "rect",
  "roundRect",
  "closePath",
] as const;

/** The methods of whatever path is being drawn when they are called. */
function forward(path: () => ReturnType<typeof createPath>): Record<string, (...given: never[]) => void> {
  return Object.fromEntries(
    PATH_METHODS.map((name) => [name, (...given: never[]) => (path()[name] as (...given: never[]) => void)(...given)]),
  );
}

function refusePath2D(): never {
  throw new TypeError("toSVG: paths must be drawn on the context, got a Path2D.");
}

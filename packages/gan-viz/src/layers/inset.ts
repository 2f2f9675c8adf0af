import { checkAtLeast, checkDomain, checkText, refuse } from "../check.ts";
import { FAR } from "../geometry/far.ts";
import type { Box, Frame, Layer } from "../layer.ts";

export interface InsetOptions {
  /** Where it goes, in CSS pixels of the frame it is set into; or a function of that frame, asked at every picture. */
  readonly box: Box | ((frame: Frame) => Box);
  /** Data values at the left and right edge of the box. Defaults to those of the frame. */
  readonly xDomain?: readonly [number, number];
  /** Data values at the lower and upper edge of the box. Defaults to those of the frame. */
  readonly yDomain?: readonly [number, number];
  /** CSS pixels between the box and what the domains are mapped to, on all sides. Defaults to 0. */
  readonly margin?: number;
  /** Colour under the layer. Defaults to none. */
  readonly background?: string;
  /** Of the box's corners, in CSS pixels. Defaults to 0. */
  readonly radius?: number;
}

/**
 * Draws a layer into a box of the frame, with domains of its own: a picture in a picture, or one of many small ones.
 *
 * The layer sees a frame that is as large as the box, and begins at its upper left corner; nothing it draws gets
 * outside. A box of no size, or one that is nowhere near, is left out.
 */
export function inset<Data>(layer: Layer<Data>, options: InsetOptions): Layer<Data> {
  const { box, xDomain, yDomain, margin = 0, background, radius = 0 } = options;
  if (typeof layer?.draw !== "function") refuse("inset", "layer must be a layer", layer);
  if (typeof box !== "function" && !isBox(box)) refuse("inset", "box must be four finite edges, or a function", box);
  if (xDomain !== undefined) checkDomain("inset", "xDomain", xDomain);
  if (yDomain !== undefined) checkDomain("inset", "yDomain", yDomain);
  if (background !== undefined) checkText("inset", "background", background);
  checkAtLeast("inset", "margin", margin, 0);
  checkAtLeast("inset", "radius", radius, 0);

  const frameOf = rememberFrame(options);
  const { nearest, summarize, blend, moves } = layer;

  return {
    id: "inset",
    bleeds: true, // cut off at the box instead, which may lie anywhere
    draw(context, data, outer) {
      const inner = frameOf(outer);
      if (inner === undefined) return;
      const { frame, left, top } = inner;
      const { plot } = frame;
      context.save();
      try {
        context.translate(left, top);
        context.beginPath();
        if (radius > 0) context.roundRect(0, 0, frame.width, frame.height, radius);
        else context.rect(0, 0, frame.width, frame.height);
        context.clip();
        if (background !== undefined) {
          context.fillStyle = frame.color(background);
          context.fillRect(0, 0, frame.width, frame.height);
        }
        if (margin > 0 && layer.bleeds !== true) {
          context.beginPath();
          context.rect(plot.left, plot.top, plot.right - plot.left, plot.bottom - plot.top);
          context.clip();
        }
        layer.draw(context, data, frame);
      } finally {
        context.restore();
      }
    },
    ...(nearest && {
      nearest(data, x, y, outer, reach) {
        const inner = frameOf(outer);
        if (inner === undefined) return undefined;
        const { frame, left, top } = inner;
        const inside = x >= left && x <= left + frame.width && y >= top && y <= top + frame.height;
        const hit = inside ? nearest.call(layer, data, x - left, y - top, frame, reach) : undefined;
        return hit && { ...hit, x: hit.x + left, y: hit.y + top };
      },
    }),
    ...(summarize && { summarize: (data) => summarize.call(layer, data) }),
    ...(blend && { blend: (from, to, t) => blend.call(layer, from, to, t) }),
    ...(moves && { moves: (data) => moves.call(layer, data) }),
  };
}

/** What the layer sees, and where its upper left corner stands in the frame around it. */
interface Inner {
  readonly outer: Frame;
  readonly frame: Frame;
  readonly left: number;
  readonly top: number;
}

/** The frame inside the box: the same one for as long as nothing about it changes. */
function rememberFrame({ box, xDomain, yDomain, margin = 0 }: InsetOptions): (outer: Frame) => Inner | undefined {
  let last: Inner | undefined;
  return (outer) => {
    const { left, top, right, bottom } = typeof box === "function" ? box(outer) : box;
    const width = right - left;
    const height = bottom - top;
    const near = Math.max(Math.abs(left), Math.abs(top), Math.abs(right), Math.abs(bottom)) < FAR; // NaN is not
    if (!(near && width > 0 && height > 0)) return undefined;
    const xs = xDomain ?? outer.xDomain;
    const ys = yDomain ?? outer.yDomain;
    const same =
      last !== undefined &&
      last.outer === outer &&
      last.left === left &&
      last.top === top &&
      last.frame.width === width &&
      last.frame.height === height &&
      last.frame.xDomain === xs &&
      last.frame.yDomain === ys;
    if (!same) last = { outer, frame: createFrame(outer, width, height, xs, ys, margin), left, top };
    return last;
  };
}

function createFrame(
  outer: Frame,
  width: number,
  height: number,
  xDomain: readonly [number, number],
  yDomain: readonly [number, number],
  margin: number,
): Frame {
  const mx = Math.min(margin, width / 2);
  const my = Math.min(margin, height / 2);
  const plot = { left: mx, top: my, right: width - mx, bottom: height - my };
  const x0 = xDomain[0];
  const y0 = yDomain[0];
  const perX = (plot.right - plot.left) / (xDomain[1] - x0);
  const perY = (plot.bottom - plot.top) / (yDomain[1] - y0);
  return {
    width,
    height,
    plot,
    xDomain,
    yDomain,
    x: (value) => plot.left + (value - x0) * perX,
    y: (value) => plot.bottom - (value - y0) * perY,
    get time() {
      return outer.time;
    },
    color: (css) => outer.color(css),
    font: (size, weight) => outer.font(size, weight),
  };
}

function isBox(box: Box | undefined): boolean {
  return [box?.left, box?.top, box?.right, box?.bottom].every(Number.isFinite);
}

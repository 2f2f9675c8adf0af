import { checkAtLeast, checkChannel, checkOption, checkRange, checkText } from "../check.ts";
import { FAR } from "../geometry/far.ts";
import { type Channel, type Context2D, channel, type Layer } from "../layer.ts";

export type PointShape = "disc" | "diamond";

export interface PointsOptions {
  /** Colour of each mark. Defaults to the colour of the canvas's text. */
  readonly fill?: Channel<string>;
  /**
   * CSS pixels from a mark's centre to its edge; for a diamond, to its corners.
   * Defaults to 2.5 for discs and 3.1 for diamonds, which then look equally large.
   */
  readonly radius?: Channel<number>;
  /** In [0, 1]. Defaults to 1; less lets overlapping marks show how many they are. */
  readonly opacity?: Channel<number>;
  /** Defaults to "disc". */
  readonly shape?: PointShape;
  /** Colour of a ring around each mark, which keeps crowded marks apart. Defaults to none. */
  readonly halo?: string;
  /** Width of that ring in CSS pixels, outside the mark. Defaults to 0.8. */
  readonly haloWidth?: number;
}

/**
 * Draws a mark per point. Data: x0, y0, x1, y1, …, the later over the earlier.
 *
 * A point is skipped, not drawn at 0, if its place, radius or opacity is not finite; so is one wholly outside the
 * frame. A last x without a y is ignored.
 */
export function points(options: PointsOptions = {}): Layer<Float32Array> {
  const { fill = "currentColor", opacity = 1, shape = "disc", halo, haloWidth = 0.8 } = options;
  checkOption("points", "shape", shape, ["disc", "diamond"]);
  const { radius = shape === "disc" ? 2.5 : 3.1 } = options;
  checkChannel(fill, (value) => checkText("points", "fill", value));
  checkChannel(radius, (value) => checkAtLeast("points", "radius", value, 0));
  checkChannel(opacity, (value) => checkRange("points", "opacity", value, 0, 1));
  if (halo !== undefined) checkText("points", "halo", halo);
  checkAtLeast("points", "haloWidth", haloWidth, 0);

  const fillOf = channel(fill);
  const radiusOf = channel(radius);
  const opacityOf = channel(opacity);
  const mark = shape === "disc" ? disc : diamond;
  // A diamond's corner moves √2 times as far as its sides.
  const ring = halo === undefined ? 0 : haloWidth * (shape === "disc" ? 1 : Math.SQRT2);

  return {
    id: "points",
    draw(context, data, frame) {
      const haloColor = halo === undefined ? "" : frame.color(halo);
      for (let i = 0; i < data.length >> 1; i++) {
        const x = frame.x(data[2 * i]!);
        const y = frame.y(data[2 * i + 1]!);
        const r = radiusOf(i);
        const reach = r + ring;
        const inside = x > -reach && x < frame.width + reach && y > -reach && y < frame.height + reach;
        const alpha = Math.min(1, opacityOf(i));
        if (!(inside && r > 0 && reach < FAR && alpha > 0)) continue;
        context.globalAlpha = alpha;
        // One fill per mark is as fast as one path for all (browsers draw a lone arc directly), and only so does a
        // mark's halo part it from the marks below.
        if (ring > 0) mark(context, x, y, reach, haloColor);
        mark(context, x, y, r, frame.color(fillOf(i)));
      }
    },
  };
}

function disc(context: Context2D, x: number, y: number, r: number, color: string): void {
  context.fillStyle = color;
  context.beginPath();
  context.arc(x, y, r, 0, 2 * Math.PI);
  context.fill();
}

function diamond(context: Context2D, x: number, y: number, r: number, color: string): void {
  context.fillStyle = color;
  context.beginPath();
  context.moveTo(x, y - r);
  context.lineTo(x + r, y);
  context.lineTo(x, y + r);
  context.lineTo(x - r, y);
  context.fill();
}

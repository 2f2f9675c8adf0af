import { formatValue } from "../charts/format.ts";
import { checkPositive, checkRange, checkText } from "../check.ts";
import { parseColor } from "../color/parse.ts";
import { tokens } from "../color/tokens.ts";
import type { Bandwidth } from "../geometry/bandwidth.ts";
import { writeCells } from "../geometry/cells.ts";
import { type Cloud, checkCloud, weightOf } from "../geometry/cloud.ts";
import { createDensity, type Density } from "../geometry/density.ts";
import { createMix } from "../geometry/mix.ts";
import { remember } from "../geometry/remember.ts";
import { createScratch, type Scratch } from "../geometry/scratch.ts";
import type { Frame, Layer } from "../layer.ts";
import { checkBandwidth } from "./contours-options.ts";

export interface DensityOptions {
  /** Defaults to the colour of fake points. */
  readonly color?: string;
  /** Width of the kernel, by a rule or in units of data. Defaults to "scott"; more is smoother. */
  readonly bandwidth?: Bandwidth;
  /** Opacity of what is infinitely dense, in [0, 1]. Defaults to 0.8. */
  readonly maxOpacity?: number;
  /** How many times denser than mass spread evenly over the plot a place is at half that. Defaults to 4. */
  readonly halfDensity?: number;
}

/**
 * Draws how dense points are, smoothly, by the opacity of one colour:
 *
 *   ρ = density · area of the plot                 in multiples of an even spread over the plot
 *   opacity = maxOpacity · ρ / (ρ + halfDensity)
 *
 * The same depth means the same density whatever the number of points, so two clouds compare and so do two moments.
 * Points outside the view add what reaches into it. Estimated again only for another data object, another `version`
 * or another view.
 */
export function density(options: DensityOptions = {}): Layer<Cloud> {
  const { color = tokens.fake, bandwidth = "scott", maxOpacity = 0.8, halfDensity = 4 } = options;
  checkText("density", "color", color);
  checkBandwidth("density", bandwidth);
  checkRange("density", "maxOpacity", maxOpacity, 0, 1);
  checkPositive("density", "halfDensity", halfDensity);
  const estimate = createDensity(bandwidth);
  const mix = createMix();
  let image: Image | undefined;
  let depths = new Float32Array(0);
  let painted: { readonly field: Density; readonly color: string } | undefined;
  const estimated = remember("view", (cloud: Cloud, frame) => estimate(cloud, frame.xDomain, frame.yDomain));

  return {
    id: "density",
    draw(context, data, frame) {
      const field = estimated(checkCloud("density", data), frame);
      const css = frame.color(color);
      if (painted?.field !== field || painted.color !== css) paintImage(field, css, frame);
      const [left, right] = [frame.x(field.x[0]), frame.x(field.x[1])];
      const [bottom, top] = [frame.y(field.y[0]), frame.y(field.y[1])];
      const [width, height] = [Math.abs(right - left), Math.abs(bottom - top)];
      if (!(width * height > 0 && width * height < Number.POSITIVE_INFINITY)) return;
      context.save();
      // A frame may run against the axes that the picture was made for.
      context.translate(right < left ? left : 0, bottom < top ? top : 0);
      context.scale(right < left ? -1 : 1, bottom < top ? -1 : 1);
      context.imageSmoothingEnabled = true;
      context.imageSmoothingQuality = "high";
      context.drawImage(image!.scratch.canvas, right < left ? 0 : left, bottom < top ? 0 : top, width, height);
      context.restore();
    },
    summarize: describeCloud,
    blend: (from, to, t) => ({ ...to, points: mix(from.points, to.points, t) }),
  };

  function paintImage(field: Density, css: string, { xDomain, yDomain }: Frame): void {
    const { columns, rows, values } = field;
    if (image?.pixels.width !== columns || image.pixels.height !== rows) image = createImage(columns, rows);
    if (depths.length !== values.length) depths = new Float32Array(values.length);
    const area = Math.abs((xDomain[1] - xDomain[0]) * (yDomain[1] - yDomain[0]));
    for (let k = 0; k < values.length; k++) {
      const rho = values[k]! * area;
      depths[k] = rho < Number.POSITIVE_INFINITY ? rho / (rho + halfDensity) : 1;
    }
    writeCells(image.words, { columns, rows, values: depths }, opacityRamp(css, maxOpacity), STEPS, false, false);
    image.scratch.context.putImageData(image.pixels, 0, 0);
    painted = { field, color: css };
  }
}

const COLORS = 256;
// A depth in [0, 1] to a place among them.
const STEPS = { middle: 0.5, below: COLORS - 1, above: COLORS - 1 };

/** A canvas of a pixel per cell. */
interface Image {
  readonly scratch: Scratch;
  readonly pixels: ImageData;
  readonly words: Uint32Array;
}

function createImage(columns: number, rows: number): Image {
  const scratch = createScratch(columns, rows);
  const pixels = scratch.context.createImageData(columns, rows);
  return { scratch, pixels, words: new Uint32Array(pixels.data.buffer) };
}

/** One colour from transparent to as opaque as it gets, as packed pixels. */
function opacityRamp(css: string, maxOpacity: number): Uint32Array {
  const [r, g, b, a] = parseColor(css);
  const bytes = new Uint8ClampedArray(4 * COLORS);
  for (let i = 0; i < COLORS; i++) bytes.set([r, g, b, i * a * maxOpacity], 4 * i);
  return new Uint32Array(bytes.buffer);
}

/** How many points there are, around where, and how widely they scatter. */
export function describeCloud(cloud: Cloud): string {
  let [count, total, x, y, xx, yy] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < cloud.points.length >> 1; i++) {
    const weight = weightOf(cloud, i);
    if (weight === 0) continue;
    count++;
    total += weight;
    const [dx, dy] = [cloud.points[2 * i]! - x, cloud.points[2 * i + 1]! - y];
    x += (dx * weight) / total;
    y += (dy * weight) / total;
    xx += weight * dx * (cloud.points[2 * i]! - x);
    yy += weight * dy * (cloud.points[2 * i + 1]! - y);
  }
  if (count === 0) return "No points.";
  const spread = `${formatValue(Math.sqrt(xx / total))} across and ${formatValue(Math.sqrt(yy / total))} up`;
  const points = count === 1 ? "1 point" : `${count.toLocaleString("en-US")} points`;
  return `${points} around (${formatValue(x)}, ${formatValue(y)}), scattered by ${spread}.`;
}

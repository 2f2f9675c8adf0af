import { formatValue } from "../charts/format.ts";
import { checkAtLeast, checkRange, checkText, checkWhole, refuse } from "../check.ts";
import { tokens } from "../color/tokens.ts";
import { FAR } from "../geometry/far.ts";
import { createKdTree } from "../geometry/kd-tree.ts";
import { remember } from "../geometry/remember.ts";
import type { Frame, Layer } from "../layer.ts";
import { checkSites, chooseOthers, chooseSites, hitSite, type Sites, type SitesData, shareOf } from "./sites.ts";

export interface NeighborsOptions {
  /** Neighbours that each site is linked with. Defaults to 3; more makes balls wider and covers more. */
  readonly k?: number;
  /** Of links and covered balls. Defaults to the colour of real points. */
  readonly color?: string;
  /** Of links, in CSS pixels. Defaults to 0.8; 0 draws none. */
  readonly width?: number;
  /** Of links, in [0, 1]. Defaults to 0.5. */
  readonly opacity?: number;
  /** Draws around each site the circle that reaches its k-th neighbour. Defaults to false. */
  readonly balls?: boolean;
  /** Of the inside of covered balls, in [0, 1]. Defaults to 0.08. */
  readonly ballOpacity?: number;
  /** Of the dashed rim of missed balls. Defaults to the colour of text. */
  readonly missed?: string;
  /** Sites to draw at most; of more, evenly chosen ones. Defaults to 4000. */
  readonly most?: number;
}

/**
 * Links each site with its k nearest, and may draw the balls that they span: together they are where the sites live
 * (Kynkäänniemi et al. 2019, Improved Precision and Recall Metric for Assessing Generative Models, §2). A ball is
 * covered if it holds one of the others; the covered share is the coverage of Naeem et al. 2020, Reliable Fidelity and
 * Diversity Metrics for Generative Models, (4).
 *
 * Distances are those of data space. Computed again only for another data object or another `version`.
 */
export function neighbors(options: NeighborsOptions = {}): Layer<SitesData> {
  const { k = 3, color = tokens.real, width = 0.8, opacity = 0.5, balls = false, ballOpacity = 0.08 } = options;
  const { missed = tokens.ink, most = 4000 } = options;
  checkWhole("neighbors", "k", k, 1);
  checkRange("neighbors", "k", k, 1, 100);
  checkText("neighbors", "color", color);
  checkAtLeast("neighbors", "width", width, 0);
  checkRange("neighbors", "opacity", opacity, 0, 1);
  if (typeof balls !== "boolean") refuse("neighbors", "balls must be true or false", balls);
  checkRange("neighbors", "ballOpacity", ballOpacity, 0, 1);
  checkText("neighbors", "missed", missed);
  checkWhole("neighbors", "most", most, 1);
  const linked = remember("data", (data: SitesData) => {
    const sites = chooseSites(data, most);
    return link(sites, k, chooseOthers(data, sites));
  });
  const [dashed, solid]: [number[], number[]] = [[3, 3], []];

  return {
    id: "neighbors",
    draw(context, data, frame) {
      const links = linked(checkSites("neighbors", data), frame);
      const { points, pairs } = links;
      if (balls) {
        context.lineWidth = 0.8;
        for (const covered of [true, false]) {
          const css = frame.color(covered ? color : missed);
          context.fillStyle = css;
          context.strokeStyle = css;
          context.setLineDash(covered ? solid : dashed);
          for (let i = 0; i < links.count; i++) {
            if ((data.others === undefined || links.covered[i] === 1) !== covered) continue;
            if (!addBall(context, links, i, frame)) continue;
            context.globalAlpha = covered ? ballOpacity : RIM_OPACITY;
            if (covered) context.fill();
            else context.stroke();
          }
        }
      }
      if (width === 0) return;
      context.setLineDash(solid);
      context.globalAlpha = opacity;
      context.strokeStyle = frame.color(color);
      context.lineWidth = width;
      context.beginPath();
      for (let p = 0; p < pairs.length; p += 2) {
        const [a, b] = [2 * pairs[p]!, 2 * pairs[p + 1]!];
        const [x0, y0, x1, y1] = [
          frame.x(points[a]!),
          frame.y(points[a + 1]!),
          frame.x(points[b]!),
          frame.y(points[b + 1]!),
        ];
        if (!(Math.max(Math.abs(x0), Math.abs(y0), Math.abs(x1), Math.abs(y1)) < FAR)) continue;
        context.moveTo(x0, y0);
        context.lineTo(x1, y1);
      }
      context.stroke();
    },
    nearest(data, x, y, frame, radius) {
      const links = linked(checkSites("neighbors", data), frame);
      return hitSite(links, x, y, frame, radius, (i) => [
        [`to neighbour ${k}`, formatValue(links.radii[i]!)],
        ...(data.others === undefined ? [] : [["covered", links.covered[i] === 1 ? "yes" : "no"] as const]),
      ]);
    },
    summarize(data) {
      const links = linked(checkSites("neighbors", data), NOWHERE);
      if (links.count === 0) return "No neighbours.";
      let sum = 0;
      for (const radius of links.radii) sum += radius;
      const reach = `The ${ordinal(k)} neighbour is ${formatValue(sum / links.count)} away on average`;
      if (data.others === undefined) return `${reach}.`;
      let covered = 0;
      for (const one of links.covered) covered += one;
      return `${reach}; ${shareOf(covered, links.count)} points have a fake within that reach.`;
    },
  };
}

// What rests on the data alone does not look at the frame.
const NOWHERE = undefined as unknown as Frame;

// Rims are many and cross each other.
const RIM_OPACITY = 0.45;

interface Links extends Sites {
  readonly count: number;
  /** Indices into the chosen points, two for each link; each link once. */
  readonly pairs: Int32Array;
  /** Of each site to its k-th neighbour, in units of data; to its last if there are fewer. */
  readonly radii: Float64Array;
  /** 1 if one of the others is within that reach. */
  readonly covered: Uint8Array;
}

function link(sites: Sites, k: number, others: Float32Array): Links {
  const { points, tree } = sites;
  const { count } = tree;
  const near = new Int32Array(count * k);
  const found = new Int32Array(count);
  const radii = new Float64Array(count);
  const [indices, squares] = [new Int32Array(k), new Float64Array(k)];
  for (let i = 0; i < count; i++) {
    found[i] = tree.nearest(indices, squares, k, points[2 * i]!, points[2 * i + 1]!, i);
    near.set(indices.subarray(0, found[i]), i * k);
    radii[i] = found[i]! > 0 ? Math.sqrt(squares[found[i]! - 1]!) : 0;
  }

  const pairs = new Int32Array(2 * count * k);
  let size = 0;
  for (let i = 0; i < count; i++) {
    for (let n = 0; n < found[i]!; n++) {
      const j = near[i * k + n]!;
      // A link that goes both ways is that of the lower index.
      if (j < i && near.subarray(j * k, j * k + found[j]!).includes(i)) continue;
      pairs[size++] = i;
      pairs[size++] = j;
    }
  }

  const covered = new Uint8Array(count);
  if (others.length > 0) {
    const fakes = createKdTree(others);
    for (let i = 0; i < count; i++) {
      const any = fakes.nearest(indices, squares, 1, points[2 * i]!, points[2 * i + 1]!) > 0;
      covered[i] = any && Math.sqrt(squares[0]!) <= radii[i]! ? 1 : 0;
    }
  }
  return { ...sites, count, pairs: pairs.subarray(0, size), radii, covered };
}

/** Begins a path around site i; false where it cannot be drawn. */
function addBall(
  context: Pick<CanvasPath, "ellipse"> & { beginPath(): void },
  { points, radii }: Links,
  i: number,
  frame: Frame,
): boolean {
  const [x, y] = [frame.x(points[2 * i]!), frame.y(points[2 * i + 1]!)];
  const rx = Math.abs(frame.x(points[2 * i]! + radii[i]!) - x);
  const ry = Math.abs(frame.y(points[2 * i + 1]! + radii[i]!) - y);
  if (!(rx > 0 && ry > 0 && Math.max(Math.abs(x), Math.abs(y), rx, ry) < FAR)) return false;
  context.beginPath();
  context.ellipse(x, y, rx, ry, 0, 0, 2 * Math.PI);
  return true;
}

function ordinal(k: number): string {
  const tail = k % 100 > 10 && k % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][k % 10] ?? "th");
  return `${k}${tail}`;
}

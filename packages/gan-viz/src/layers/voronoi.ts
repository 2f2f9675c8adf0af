import { Delaunay } from "d3-delaunay";
import { checkAtLeast, checkRange, checkText, checkWhole } from "../check.ts";
import { tokens } from "../color/tokens.ts";
import { holdNear } from "../geometry/far.ts";
import { remember } from "../geometry/remember.ts";
import type { Context2D, Frame, Layer } from "../layer.ts";
import { checkSites, chooseOthers, chooseSites, hitSite, type Sites, type SitesData, shareOf } from "./sites.ts";

export interface VoronoiOptions {
  /** Of the lines between cells. Defaults to the colour of outlines. */
  readonly stroke?: string;
  /** CSS pixels. Defaults to 0.6; 0 draws none. */
  readonly width?: number;
  /** Of cells that hold one of the others. Defaults to the colour of real points. */
  readonly covered?: string;
  /** In [0, 1]. Defaults to 0.22. */
  readonly coveredOpacity?: number;
  /** Of cells that hold none of them. Defaults to none: paper. */
  readonly missed?: string;
  /** In [0, 1]. Defaults to 0.12. */
  readonly missedOpacity?: number;
  /** Sites to draw at most; of more, evenly chosen ones. Defaults to 4000, beyond which cells are specks. */
  readonly most?: number;
}

/**
 * Draws the cell of each site: all places that are nearer to it than to any other. Coloured cells hold at least one
 * of the others: with real points as sites and fakes as others, that is what the fakes cover.
 *
 * Distances are those of data space. Computed again only for another data object, another `version` or another view.
 */
export function voronoi(options: VoronoiOptions = {}): Layer<SitesData> {
  const { stroke = tokens.edge, width = 0.6, covered = tokens.real, coveredOpacity = 0.22 } = options;
  const { missed, missedOpacity = 0.12, most = 4000 } = options;
  checkText("voronoi", "stroke", stroke);
  checkAtLeast("voronoi", "width", width, 0);
  checkText("voronoi", "covered", covered);
  checkRange("voronoi", "coveredOpacity", coveredOpacity, 0, 1);
  if (missed !== undefined) checkText("voronoi", "missed", missed);
  checkRange("voronoi", "missedOpacity", missedOpacity, 0, 1);
  checkWhole("voronoi", "most", most, 1);
  const counted = remember("data", (data: SitesData) => {
    const sites = chooseSites(data, most);
    return { sites, counts: countOthers(sites, chooseOthers(data, sites)) };
  });
  const cut = remember("view", (data: SitesData, frame) => cellsOf(counted(data, frame).sites, frame));

  return {
    id: "voronoi",
    draw(context, data, frame) {
      checkSites("voronoi", data);
      const { counts } = counted(data, frame);
      const cells = cut(data, frame);
      if (data.others !== undefined) {
        context.fillStyle = frame.color(covered);
        context.globalAlpha = coveredOpacity;
        context.beginPath();
        for (const [k, cell] of cells.entries()) if (counts[k]! > 0) addCell(context, frame, cell);
        context.fill();
        if (missed !== undefined) {
          context.fillStyle = frame.color(missed);
          context.globalAlpha = missedOpacity;
          context.beginPath();
          for (const [k, cell] of cells.entries()) if (counts[k] === 0) addCell(context, frame, cell);
          context.fill();
        }
      }
      if (width === 0) return;
      context.globalAlpha = 1;
      context.strokeStyle = frame.color(stroke);
      context.lineWidth = width;
      context.lineJoin = "round";
      context.beginPath();
      for (const cell of cells) addCell(context, frame, cell);
      context.stroke();
    },
    nearest(data, x, y, frame, radius) {
      const { sites, counts } = counted(checkSites("voronoi", data), frame);
      return hitSite(sites, x, y, frame, radius, (k) =>
        data.others === undefined ? [] : [["fakes in its cell", String(counts[k])]],
      );
    },
    summarize(data) {
      const { sites, counts } = counted(checkSites("voronoi", data), NOWHERE);
      if (sites.indices.length === 0) return "No cells.";
      if (data.others === undefined) return `${sites.indices.length.toLocaleString("en-US")} cells.`;
      let held = 0;
      for (const count of counts) if (count > 0) held++;
      return `${shareOf(held, counts.length)} cells hold a fake.`;
    },
  };
}

// What rests on the data alone does not look at the frame.
const NOWHERE = undefined as unknown as Frame;

/** How many of the others are in the cell of each site, that is: nearest to it. */
function countOthers({ tree, indices }: Sites, others: Float32Array): Int32Array {
  const counts = new Int32Array(indices.length);
  const [nearest, square] = [new Int32Array(1), new Float64Array(1)];
  for (let i = 0; i < others.length >> 1; i++) {
    if (tree.nearest(nearest, square, 1, others[2 * i]!, others[2 * i + 1]!) > 0) counts[nearest[0]!]!++;
  }
  return counts;
}

// Sites further off than this many views have no cell that could be seen, and would cost precision.
const FARTHEST = 100;

/** The outline of each site's cell within the view, in data space: x0, y0, x1, y1, … Empty where there is none. */
function cellsOf({ points }: Sites, { xDomain, yDomain }: Frame): Float32Array[] {
  const [x0, x1] = xDomain[0] < xDomain[1] ? xDomain : [xDomain[1], xDomain[0]];
  const [y0, y1] = yDomain[0] < yDomain[1] ? yDomain : [yDomain[1], yDomain[0]];
  const cells: Float32Array[] = Array.from({ length: points.length >> 1 }, () => EMPTY);
  const near: number[] = [];
  for (let k = 0; k < cells.length; k++) {
    const across = (points[2 * k]! - x0) / (x1 - x0);
    const up = (points[2 * k + 1]! - y0) / (y1 - y0);
    if (Math.abs(across) < FARTHEST && Math.abs(up) < FARTHEST) near.push(k);
  }
  if (near.length === 0) return cells;
  const places = Float64Array.from({ length: 2 * near.length }, (_, n) => points[2 * near[n >> 1]! + (n & 1)]!);
  const diagram = new Delaunay(places).voronoi([x0, y0, x1, y1]);
  for (const [n, k] of near.entries()) {
    const polygon = diagram.cellPolygon(n) as readonly (readonly [number, number])[] | null;
    if (polygon !== null) cells[k] = Float32Array.from(polygon.flat());
  }
  return cells;
}

const EMPTY = new Float32Array(0);

function addCell(context: Context2D, frame: Frame, cell: Float32Array): void {
  for (let i = 0; i < cell.length; i += 2) {
    const [x, y] = [holdNear(frame.x(cell[i]!)), holdNear(frame.y(cell[i + 1]!))];
    if (i === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
}

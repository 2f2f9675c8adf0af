import { checkAtLeast, checkRange, checkText, checkWhole } from "../check.ts";
import { tokens } from "../color/tokens.ts";
import { distinct } from "../geometry/distinct.ts";
import { holdNear } from "../geometry/far.ts";
import { createKdTree } from "../geometry/kd-tree.ts";
import { remember } from "../geometry/remember.ts";
import { thin } from "../geometry/thin.ts";
import { createVoronoi, type Outlines } from "../geometry/voronoi.ts";
import type { Context2D, Frame, Layer } from "../layer.ts";
import { checkSites, chooseOthers, hitSite, type Sites, type SitesData, shareOf } from "./sites.ts";

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
  /** Sites to draw at most; of more, evenly chosen ones. Defaults to 2000, beyond which cells are specks. */
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
  const { missed, missedOpacity = 0.12, most = 2000 } = options;
  checkText("voronoi", "stroke", stroke);
  checkAtLeast("voronoi", "width", width, 0);
  checkText("voronoi", "covered", covered);
  checkRange("voronoi", "coveredOpacity", coveredOpacity, 0, 1);
  if (missed !== undefined) checkText("voronoi", "missed", missed);
  checkRange("voronoi", "missedOpacity", missedOpacity, 0, 1);
  checkWhole("voronoi", "most", most, 1);
  const counted = remember("data", (data: SitesData) => {
    const chosen = distinct(thin(data.sites, most));
    const sites = { ...chosen, tree: createKdTree(chosen.points) };
    return { sites, counts: countOthers(sites, chooseOthers(data, sites)) };
  });
  const carve = createVoronoi();
  const cut = remember("view", (data: SitesData, frame) => {
    const { points, tree } = counted(data, frame).sites;
    const [[x0, x1], [y0, y1]] = [frame.xDomain, frame.yDomain];
    return carve(points, tree, [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)]);
  });

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
        for (let k = 0; k < counts.length; k++) if (counts[k]! > 0) addCell(context, frame, cells, k);
        context.fill();
        if (missed !== undefined) {
          context.fillStyle = frame.color(missed);
          context.globalAlpha = missedOpacity;
          context.beginPath();
          for (let k = 0; k < counts.length; k++) if (counts[k] === 0) addCell(context, frame, cells, k);
          context.fill();
        }
      }
      if (width === 0) return;
      context.globalAlpha = 1;
      context.strokeStyle = frame.color(stroke);
      context.lineWidth = width;
      context.lineJoin = "round";
      context.beginPath();
      for (let k = 0; k < counts.length; k++) addCell(context, frame, cells, k);
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

function addCell(context: Context2D, frame: Frame, { corners, starts }: Outlines, k: number): void {
  for (let i = starts[k]!; i < starts[k + 1]!; i += 2) {
    const [x, y] = [holdNear(frame.x(corners[i]!)), holdNear(frame.y(corners[i + 1]!))];
    if (i === starts[k]) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
  if (starts[k]! < starts[k + 1]!) context.closePath();
}

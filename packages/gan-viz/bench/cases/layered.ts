import { select } from "d3-selection";
import { heatmap, manifold, mount, points } from "../../src/index.ts";
import type { Contest } from "../contest.ts";
import { clouds, FRAMES, fields, sheets } from "./moving.ts";
import { addCanvas } from "./place.ts";

// GAN Lab's own sizes: the large picture, and the small one of a node in its graph.
const [LARGE, SMALL] = [400, 140];
const [CELLS, QUADS] = [30, 20];
const real = clouds(450, 1);
const fake = clouds(150, 2);
const field = fields(CELLS);
const sheet = sheets(QUADS);

/** The whole layered view, and the two nodes that repeat its field and its sheet. */
export const layered: Contest = {
  name: "layered view",
  what: "450 + 150 points, two fields of 30 × 30, two sheets of 20 × 20, all of it new in each frame",
  painters: [ours, asSvg],
};

function ours(place: HTMLElement) {
  const heat = () => heatmap({ smooth: false });
  const large = mount(addCanvas(place, LARGE, LARGE), {
    label: "layered",
    layers: {
      field: heatmap(),
      sheet: manifold({ fill: "#7a35a8" }),
      real: points({ fill: "#1e7b45", halo: "#fffefb" }),
      fake: points({ fill: "#7a35a8", shape: "diamond", halo: "#fffefb" }),
    },
  });
  const judge = mount(addCanvas(place, SMALL, SMALL), { label: "field", layers: { field: heat() } });
  const maker = mount(addCanvas(place, SMALL, SMALL), { label: "sheet", layers: { sheet: manifold() } });
  return {
    name: "gan-viz",
    paint(k: number) {
      const f = k % FRAMES;
      const judged = { columns: CELLS, rows: CELLS, values: field[f]!, x: [0, 1], y: [0, 1] } as const;
      const made = { columns: QUADS + 1, rows: QUADS + 1, vertices: sheet[f]!, cellMass: 1 / QUADS ** 2 };
      large.update({ field: judged, sheet: made, real: real[f]!, fake: fake[f]! });
      judge.update({ field: judged });
      maker.update({ sheet: made });
    },
    destroy() {
      for (const view of [large, judge, maker]) view.destroy();
    },
  };
}

/** As GAN Lab draws it: an element of SVG for each mark, cell and quad, its attributes set anew through a selection. */
function asSvg(place: HTMLElement) {
  const large = svg(place, LARGE);
  const judge = svg(place, SMALL);
  const maker = svg(place, SMALL);
  const cellsOf = [fieldIn(large, LARGE), fieldIn(judge, SMALL)];
  const quadsOf = [sheetIn(large, LARGE), sheetIn(maker, SMALL)];
  const realDots = dotsIn(large, 450, "#1e7b45");
  const fakeDots = dotsIn(large, 150, "#7a35a8");
  return {
    name: "SVG by d3-selection",
    paint(k: number) {
      const f = k % FRAMES;
      requestAnimationFrame(() => {
        for (const update of cellsOf) update(field[f]!);
        for (const update of quadsOf) update(sheet[f]!);
        realDots(real[f]!);
        fakeDots(fake[f]!);
      });
    },
    destroy: () => place.replaceChildren(),
  };
}

type Svg = ReturnType<typeof svg>;

function svg(place: HTMLElement, size: number) {
  return select(place).append("svg").attr("width", size).attr("height", size);
}

function fieldIn(parent: Svg, size: number): (values: Float32Array) => void {
  const side = size / CELLS;
  const cells = parent
    .append("g")
    .selectAll("rect")
    .data(Array.from({ length: CELLS * CELLS }, (_, i) => i))
    .join("rect")
    .attr("x", (i) => (i % CELLS) * side)
    .attr("y", (i) => (CELLS - 1 - Math.floor(i / CELLS)) * side)
    .attr("width", side)
    .attr("height", side);
  return (values) => {
    cells.attr("fill", (i) => {
      const depth = Math.abs(2 * values[i]! - 1) ** 0.8;
      return values[i]! < 0.5 ? `rgba(220, 203, 233, ${depth})` : `rgba(181, 222, 194, ${depth})`;
    });
  };
}

function sheetIn(parent: Svg, size: number): (vertices: Float32Array) => void {
  const quads = parent
    .append("g")
    .attr("stroke", "#7a35a8")
    .attr("stroke-opacity", 0.34)
    .attr("fill", "#7a35a8")
    .selectAll("path")
    .data(Array.from({ length: QUADS * QUADS }, (_, i) => 2 * (Math.floor(i / QUADS) * (QUADS + 1) + (i % QUADS))))
    .join("path");
  return (v) => {
    const x = (i: number): number => v[i]! * size;
    const y = (i: number): number => (1 - v[i + 1]!) * size;
    quads
      .attr("d", (a) => {
        const [b, c, d] = [a + 2, a + 2 * QUADS + 4, a + 2 * QUADS + 2];
        return `M${x(a)},${y(a)}L${x(b)},${y(b)}L${x(c)},${y(c)}L${x(d)},${y(d)}Z`;
      })
      .attr("fill-opacity", (a) => {
        const [b, c, d] = [a + 2, a + 2 * QUADS + 4, a + 2 * QUADS + 2];
        const area = Math.abs((x(c) - x(a)) * (y(d) - y(b)) - (x(d) - x(b)) * (y(c) - y(a))) / 2;
        const mass = (size / QUADS) ** 2;
        return Math.min(0.34, Math.max(0.07, mass / (mass + 8 * area)));
      });
  };
}

function dotsIn(parent: Svg, count: number, fill: string): (points: Float32Array) => void {
  const dots = parent
    .append("g")
    .attr("fill", fill)
    .selectAll("circle")
    .data(Array.from({ length: count }, (_, i) => 2 * i))
    .join("circle")
    .attr("r", 2.5);
  return (p) => {
    dots.attr("cx", (i) => p[i]! * LARGE).attr("cy", (i) => (1 - p[i + 1]!) * LARGE);
  };
}

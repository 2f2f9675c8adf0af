import uPlot from "uplot";
import { lineChart, mount } from "../../src/index.ts";
import type { Contest, Painter } from "../contest.ts";
import { FRAMES, walks } from "./moving.ts";
import { addCanvas } from "./place.ts";

const [WIDTH, HEIGHT, LENGTH] = [600, 200, 10_000];
const x = Float64Array.from({ length: LENGTH }, (_, i) => i);
const first = walks(LENGTH, 5);
const second = walks(LENGTH, 6);

export const lines: Contest = {
  name: "line chart",
  what: "2 series of 10,000 points in 600 × 200, both new in each frame",
  painters: [ours, byUplot],
};

function ours(place: HTMLElement): Painter {
  const view = mount(addCanvas(place, WIDTH, HEIGHT), {
    label: "lines",
    layers: { chart: lineChart({ series: [{ color: "#2a62c4" }, { color: "#7a35a8" }] }) },
  });
  return {
    name: "gan-viz",
    paint: (k) =>
      view.update({
        chart: {
          series: [
            { x, y: first[k % FRAMES]! },
            { x, y: second[k % FRAMES]! },
          ],
        },
      }),
    destroy: () => view.destroy(),
  };
}

function byUplot(place: HTMLElement): Painter {
  const series = [{}, { stroke: "#2a62c4", width: 1.6 }, { stroke: "#7a35a8", width: 1.6 }];
  const options: uPlot.Options = {
    width: WIDTH,
    height: HEIGHT,
    scales: { x: { time: false } },
    cursor: { show: false },
    legend: { show: false },
    series,
  };
  const plot = new uPlot(options, [x, first[0]!, second[0]!], place);
  return {
    name: "uPlot",
    paint: (k) => requestAnimationFrame(() => plot.setData([x, first[k % FRAMES]!, second[k % FRAMES]!])),
    destroy: () => plot.destroy(),
  };
}

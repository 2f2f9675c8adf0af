export { heatmapCells, heatmapSmooth } from "./heatmaps.ts";
export { layered } from "./layered.ts";
export { lineChartLive } from "./line-charts.ts";
export { manifoldFolds } from "./manifolds.ts";
export { pointMarks } from "./points.ts";
export { vectorWhirl } from "./vectors.ts";
export { sketchedLetter } from "./sketchpad.ts";

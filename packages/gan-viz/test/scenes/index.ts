export { heatmapCells, heatmapRamps, heatmapSmooth } from "./heatmaps.ts";
export { layered } from "./layered.ts";
export { lineChartLive } from "./line-charts.ts";
export { manifoldFolds } from "./manifolds.ts";
export { pointCrowd, pointMarks, pointValues } from "./points.ts";
export { vectorField, vectorWhirl } from "./vectors.ts";

export { lineChart } from "./charts/line-chart.ts";
export type { Band, LineChartData, LineSeries, Reference } from "./charts/line-data.ts";
export type { LineChartOptions, SeriesStyle } from "./charts/line-options.ts";
export { type Channel, type Context2D, channel, type Frame, type Layer } from "./layer.ts";
export { type HeatmapData, type HeatmapOptions, heatmap } from "./layers/heatmap.ts";
export { type ManifoldData, type ManifoldOptions, manifold } from "./layers/manifold.ts";
export { type PointShape, type PointsOptions, points } from "./layers/points.ts";
export { type VectorsData, type VectorsOptions, vectors } from "./layers/vectors.ts";
export { mount, type View, type ViewOptions } from "./mount.ts";

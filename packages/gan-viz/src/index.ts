// Start here: a canvas, layers on it, and their data.
export { mount, type View, type ViewOptions } from "./mount.ts";
export type { DrawSize, Found, Patch, Stage, StageOptions, Transition } from "./stage/options.ts";
export type { Domain, Margin } from "./stage/frame.ts";
export { type Box, type Channel, type Context2D, channel, type Frame, type Hit, type Layer } from "./layer.ts";
export { tokens } from "./color/tokens.ts";
export { marks } from "./marks.ts";

// Layers: what a plane holds. Networks, flows and Voronoi cells are in `gan-viz/diagrams`.
export { type PointsData, points } from "./layers/points.ts";
export type { PointShape, PointsOptions } from "./layers/points-options.ts";
export type { Numbers } from "./layers/numbers.ts";
export type { Ramp } from "./color/ramp.ts";
export { type DensityOptions, density } from "./layers/density.ts";
export type { Bandwidth } from "./geometry/bandwidth.ts";
export { type ContoursData, contours } from "./layers/contours.ts";
export type { ContoursOptions } from "./layers/contours-options.ts";
export type { Cloud } from "./geometry/cloud.ts";
export type { Field } from "./geometry/field.ts";
export type { Versioned } from "./geometry/remember.ts";
export { type HeatmapData, type HeatmapOptions, heatmap } from "./layers/heatmap.ts";
export { type ManifoldData, manifold } from "./layers/manifold.ts";
export type { ManifoldOptions } from "./layers/manifold-options.ts";
export { type VectorsData, vectors } from "./layers/vectors.ts";
export type { VectorsOptions } from "./layers/vectors-options.ts";
export { type StreamlinesData, type StreamlinesOptions, streamlines } from "./layers/streamlines.ts";
export { type TrailsOptions, trails } from "./layers/trails.ts";
export { createTrail, type Trail, type TrailsData } from "./layers/trail.ts";
export { type ModesData, type ModesOptions, modes } from "./layers/modes.ts";
export { type NeighborsOptions, neighbors } from "./layers/neighbors.ts";
export type { SitesData } from "./layers/sites.ts";
export { type MarginalsData, type MarginalsOptions, marginals } from "./layers/marginals.ts";
export { axes } from "./layers/axes.ts";
export type { AxesOptions } from "./layers/axes-options.ts";
export { type GridOptions, grid } from "./layers/grid.ts";
export { legend } from "./layers/legend.ts";
export type { LegendEntry, LegendMark, LegendOptions, LegendRamp } from "./layers/legend-options.ts";
export { type InsetOptions, inset } from "./layers/inset.ts";

// Charts: a whole figure each.
export { lineChart } from "./charts/line-chart.ts";
export type { Band, LineChartData, LineSeries, Reference } from "./charts/line-data.ts";
export type { LineChartOptions, ScaleKind, SeriesStyle } from "./charts/line-options.ts";
export type { ChartEvent } from "./charts/events.ts";
export { type Reading, readings } from "./charts/readings.ts";
export { type SparklineOptions, sparkline } from "./charts/sparkline.ts";
export { type HistogramData, type HistogramOptions, histogram } from "./charts/histogram.ts";
export { type BarcodeOptions, barcode } from "./charts/barcode.ts";
export type { BarcodeData } from "./charts/barcode-data.ts";
export type { LossCurve } from "./charts/loss-curve.ts";
export { type LossCurvesData, lossCurves } from "./charts/loss-curves.ts";
export type { LossCurvesOptions } from "./charts/loss-options.ts";

// What a reader may do with a picture. Drawing in it is in `gan-viz/sketchpad`.
export { hover } from "./input/hover.ts";
export type { Hover, HoverOptions } from "./input/hover-options.ts";
export { type Zoom, type ZoomOptions, zoom } from "./input/zoom.ts";
export { unprojectX, unprojectY } from "./input/unproject.ts";
export type { Surface } from "./input/surface.ts";

import { type HistogramData, type HistogramOptions, histogram } from "../charts/histogram.ts";
import { lineChart } from "../charts/line-chart.ts";
import type { LineChartOptions } from "../charts/line-options.ts";
import { tokens } from "../color/tokens.ts";
import type { Cloud } from "../geometry/cloud.ts";
import { type ContoursData, contours } from "../layers/contours.ts";
import type { ContoursOptions } from "../layers/contours-options.ts";
import { type DensityOptions, density } from "../layers/density.ts";
import { type HeatmapData, type HeatmapOptions, heatmap } from "../layers/heatmap.ts";
import { type ManifoldData, manifold } from "../layers/manifold.ts";
import type { ManifoldOptions } from "../layers/manifold-options.ts";
import { type VectorsData, vectors } from "../layers/vectors.ts";
import type { VectorsOptions } from "../layers/vectors-options.ts";
import { arrowsFromJson, arrowsFromTable } from "./arrows.ts";
import { ends, flag, number, numbers, text, word } from "./attributes.ts";
import { cloudFromJson, cloudFromTable, contoursFromJson, contoursFromTable } from "./cloud.ts";
import { domainsOf } from "./domains.ts";
import { gridFromJson, gridFromTable } from "./grid.ts";
import { type AnyKind, kind } from "./kind.ts";
import { type Lines, linesFromJson, linesFromTable, lookOfLines } from "./lines.ts";
import {
  type Clouds,
  placesOf,
  type ScatterOptions,
  scatterFromJson,
  scatterFromTable,
  scatterLayers,
} from "./scatter.ts";
import { sheetFromJson } from "./sheet.ts";
import { sidesFromJson, sidesFromTable } from "./sides.ts";

const REACH = 0.3; // a density reaches beyond its points

/** All elements. A new one is a row here, and its tag in `register.ts`; what is common to all lies in `figure.ts`. */
export const kinds: readonly AnyKind[] = [
  /* @__PURE__ */ kind<ScatterOptions, Clouds>({
    tag: "gan-scatter",
    title: "Scatter plot",
    ratio: 1,
    attributes: {
      fill: text,
      shape: word,
      radius: number,
      opacity: number,
      halo: text,
      haloWidth: number,
      realFill: text,
      fakeFill: text,
    },
    layers: scatterLayers,
    fromJson: scatterFromJson,
    fromTable: scatterFromTable,
    domains: ({ points, real, fake }) => domainsOf([points, real, fake].map(placesOf)),
  }),
  /* @__PURE__ */ kind<HeatmapOptions, { field: HeatmapData }>({
    tag: "gan-heatmap",
    title: "Heat map",
    ratio: 1,
    attributes: { low: text, mid: text, high: text, exponent: number, smooth: flag, opacity: number },
    layers: (options) => ({ field: heatmap({ low: tokens.fieldFake, high: tokens.fieldReal, ...options }) }),
    fromJson: (value, tag) => ({ field: gridFromJson(value, tag) }),
    fromTable: (table, tag) => ({ field: gridFromTable(table, tag) }),
    domains: ({ field }) => field,
  }),
  /* @__PURE__ */ kind<ContoursOptions, { lines: ContoursData }>({
    tag: "gan-contours",
    title: "Contours",
    ratio: 1,
    attributes: {
      thresholds: numbers,
      shares: numbers,
      bandwidth: number,
      stroke: text,
      width: number,
      dash: numbers,
      opacity: number,
      fill: text,
      fillOpacity: number,
      labels: flag,
      fontSize: number,
      smooth: flag,
    },
    layers: (options) => ({ lines: contours(options) }),
    fromJson: (value, tag) => ({ lines: contoursFromJson(value, tag) }),
    fromTable: (table, tag) => ({ lines: contoursFromTable(table, tag) }),
    domains: ({ lines }) => ("points" in lines ? domainsOf([lines.points], REACH) : lines),
  }),
  /* @__PURE__ */ kind<DensityOptions, { cloud: Cloud }>({
    tag: "gan-density",
    title: "Density",
    ratio: 1,
    attributes: { color: text, bandwidth: number, maxOpacity: number, halfDensity: number },
    layers: (options) => ({ cloud: density(options) }),
    fromJson: (value, tag) => ({ cloud: cloudFromJson(value, tag) }),
    fromTable: (table, tag) => ({ cloud: cloudFromTable(table, tag) }),
    domains: ({ cloud }) => domainsOf([cloud.points], REACH),
  }),
  /* @__PURE__ */ kind<ManifoldOptions, { sheet: ManifoldData }>({
    tag: "gan-manifold",
    title: "Manifold",
    ratio: 1,
    attributes: {
      fill: text,
      stroke: text,
      minOpacity: number,
      maxOpacity: number,
      halfDensity: number,
      every: number,
      lineWidth: number,
      lineOpacity: number,
      curveWidth: number,
      dotRadius: number,
    },
    layers: (options) => ({ sheet: manifold({ fill: tokens.generator, ...options }) }),
    fromJson: (value, tag) => ({ sheet: sheetFromJson(value, tag) }),
    domains: ({ sheet }) => domainsOf([sheet.vertices]),
  }),
  /* @__PURE__ */ kind<VectorsOptions, { arrows: VectorsData }>({
    tag: "gan-vectors",
    title: "Arrows",
    ratio: 1,
    attributes: { stroke: text, width: number, head: number, opacity: number },
    layers: (options) => ({ arrows: vectors({ stroke: tokens.gradient, ...options }) }),
    fromJson: (value, tag) => ({ arrows: arrowsFromJson(value, tag) }),
    fromTable: (table, tag) => ({ arrows: arrowsFromTable(table, tag) }),
    domains: ({ arrows }) => domainsOf([arrows.points]),
  }),
  /* @__PURE__ */ kind<LineChartOptions, Lines>({
    tag: "gan-line-chart",
    title: "Line chart",
    ratio: 2,
    attributes: {
      xDomain: ends,
      yDomain: ends,
      xScale: word,
      yScale: word,
      roundX: flag,
      smoothing: number,
      xLabel: text,
      empty: text,
      fontSize: number,
      axisColor: text,
      textColor: text,
      eventColor: text,
      plateColor: text,
    },
    layers: (options) => ({ chart: lineChart(options) }),
    fromJson: linesFromJson,
    fromTable: linesFromTable,
    look: lookOfLines,
  }),
  /* @__PURE__ */ kind<HistogramOptions, { bins: HistogramData }>({
    tag: "gan-histogram",
    title: "Histogram",
    ratio: 2,
    attributes: { bins: number, xDomain: ends, references: numbers, opacity: number, axis: flag, fontSize: number },
    layers: (options) => ({ bins: histogram(options) }),
    fromJson: (value, tag) => ({ bins: sidesFromJson(value, tag) }),
    fromTable: (table, tag) => ({ bins: sidesFromTable(table, tag) }),
  }),
];

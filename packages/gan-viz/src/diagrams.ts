// gan-viz/diagrams: a network, the parts of a process, and the cells of sites.

export { type FlowOptions, flow } from "./charts/flow.ts";
export type { Flow, FlowData, FlowEdge, FlowNode, Port, Side } from "./charts/flow-data.ts";
export { type FlowLayout, flowBox, flowLayout } from "./charts/flow-layout.ts";
export type { Route } from "./charts/flow-route.ts";
export { type FlowVeilOptions, flowVeil } from "./charts/flow-veil.ts";
export { ganFlow, ganSteps } from "./charts/gan-flow.ts";
export { network } from "./charts/network.ts";
export { neuronBox } from "./charts/network-box.ts";
export type { NetworkData, NetworkLayer, Neuron } from "./charts/network-data.ts";
export { type NetworkPart, networkPart } from "./charts/network-hit.ts";
export type { NetworkOptions } from "./charts/network-options.ts";
export type { SitesData } from "./layers/sites.ts";
export { type VoronoiOptions, voronoi } from "./layers/voronoi.ts";

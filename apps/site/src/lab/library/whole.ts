export { createHistory, readAddress, readConfig, registry, withValue, writeAddress } from "gan-core";
export { dataName, nameOf, summaryOf } from "../data/names.ts";
export { allShapes, dataOf, shapeOf, thumbOf } from "../data/shapes.ts";
export { resetSliders, slidersOf } from "../data/sliders.ts";
export { phrasesOf } from "../settings/bindings.ts";

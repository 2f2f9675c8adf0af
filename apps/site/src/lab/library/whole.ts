import { createHistory, readAddress, readConfig, registry, withValue, writeAddress } from "gan-core";
import { dataName, nameOf, summaryOf } from "../data/names.ts";
import { allShapes, dataOf, shapeOf, thumbOf } from "../data/shapes.ts";
import { resetSliders, slidersOf } from "../data/sliders.ts";
import { phrasesOf } from "../settings/bindings.ts";

/** All that gan-core offers to choose from, and what of the page goes by it. */
export const whole = {
  createHistory,
  readAddress,
  readConfig,
  registry,
  withValue,
  writeAddress,
  dataName,
  nameOf,
  summaryOf,
  allShapes,
  dataOf,
  shapeOf,
  thumbOf,
  resetSliders,
  slidersOf,
  phrasesOf,
};

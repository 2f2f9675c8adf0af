import type { Choice, NumberParam, OptionParam } from "gan-core";
import { shapeOf } from "./shapes.ts";

export interface Slider {
  readonly key: string;
  readonly param: NumberParam | OptionParam;
}

/** What can be turned at a shape: its numbers and options. Its points, and what says how they are laid out, come from elsewhere. */
export function slidersOf({ id }: Choice): readonly Slider[] {
  return Object.entries(shapeOf(id).params).flatMap(([key, param]) =>
    param.kind === "points" || key === "dims" || id === "image" ? [] : [{ key, param }],
  );
}

/** The same shape with the parameters it has when nothing is said; its points stay. */
export function resetSliders(data: Choice): Choice {
  const turned = new Set(slidersOf(data).map(({ key }) => key));
  return {
    id: data.id,
    params: Object.fromEntries(Object.entries(data.params ?? {}).filter(([key]) => !turned.has(key))),
  };
}

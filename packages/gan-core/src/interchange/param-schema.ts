import type { NumberRule } from "../check.ts";
import type { Description, ParamSpec, ParamSpecs } from "../define.ts";

export type Schema = Readonly<Record<string, unknown>>;

/** A number inside its limits, the ends included. */
export function numberSchema({ integer = false, min, max }: NumberRule): Schema {
  return {
    type: integer ? "integer" : "number",
    ...(min === undefined ? {} : { minimum: min }),
    ...(max === undefined ? {} : { maximum: max }),
  };
}

/** An object of these keys and no others. What is not required may be left out. */
export function objectSchema(properties: Readonly<Record<string, Schema>>, required: readonly string[] = []): Schema {
  return {
    type: "object",
    properties,
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}

/** What a config may say to choose this entry: `{ id, params }`, where any of the params may be left out, or all. */
export function choiceSchema({ id, label, summary, params }: Description): Schema {
  return {
    title: label,
    description: summary,
    ...objectSchema({ id: { const: id }, params: paramsSchema(params) }, ["id"]),
  };
}

function paramsSchema(params: ParamSpecs): Schema {
  return objectSchema(Object.fromEntries(Object.entries(params).map(([key, spec]) => [key, paramSchema(spec)])));
}

function paramSchema(spec: ParamSpec): Schema {
  return { title: spec.label, ...valueSchema(spec), default: spec.default };
}

function valueSchema(spec: ParamSpec): Schema {
  switch (spec.kind) {
    case "option":
      return { enum: spec.options };
    case "points":
      return { type: "array", items: { type: "number" } };
    default:
      return numberSchema(spec);
  }
}

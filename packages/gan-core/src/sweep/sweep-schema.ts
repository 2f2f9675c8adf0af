import type { NumberRule } from "../check.ts";
import { configSchema } from "../interchange/config-schema.ts";
import { numberSchema, objectSchema, type Schema } from "../interchange/param-schema.ts";
import { registry } from "../registry.ts";
import { drawIds } from "./sweep.ts";
import { mostAxes, sweepLimits } from "./sweep-limits.ts";

/**
 * What a sweep may say, as a JSON Schema (draft 2020-12), with that of a config inside. Rules that no schema of single
 * values can hold are `listJobs`'s alone: that ranges are for a random search and run upwards, that no path comes twice,
 * that seeds are not varied in two ways, that jobs are not too many, and that each has a config that can be trained.
 */
export function sweepSchema(): object {
  const { $schema, $id: _, $defs, ...config } = configSchema() as Readonly<Record<string, unknown>>;
  return {
    $schema,
    $id: "urn:gan-core:sweep:1",
    title: "A sweep of gan-core",
    description: "Many runs: a config, what to vary in it, and what to measure. What is left out takes its default.",
    ...objectSchema({
      $schema: { title: "Schema", description: "Where the schema of this file lies.", type: "string" },
      version: { title: "Version", description: "Of the format of sweeps.", const: 1 },
      config: { ...config, title: "Config", description: "What all runs share." },
      axes: {
        title: "Axes",
        description: "What is varied, in this order.",
        ...{ type: "array", items: axis, maxItems: mostAxes, default: [] },
      },
      search: {
        title: "Search",
        description: "Which combinations are tried.",
        oneOf: searches,
        default: { id: "grid" },
      },
      trials: number("Trials", "Runs of each point, with seeds of their own.", sweepLimits.trials, 1),
      iterations: number("Iterations", "Of each run.", sweepLimits.iterations, 10_000),
      metrics: {
        title: "Metrics",
        description: "Measured at the end.",
        ...{ type: "array", items: { enum: registry.divergences.map(({ id }) => id) }, default: [] },
      },
      count: number("Points", "Of each cloud to measure with.", sweepLimits.count, 10_000),
      average: {
        title: "Average",
        description: "Measure the moving average of the generator.",
        ...{ type: "boolean", default: false },
      },
      every: {
        title: "Looks on the way",
        description: "Iterations between them; null: only at the end.",
        ...{ anyOf: [{ type: "null" }, numberSchema(sweepLimits.every)], default: null },
      },
    }),
    $defs,
  };
}

const path: Schema = {
  title: "Path",
  description: "Into the config, as in optimizers.generator.params.rate.",
  type: "string",
};

const axis: Schema = {
  oneOf: [
    objectSchema({ path, values: { title: "Values", description: "One by one.", type: "array", minItems: 1 } }, [
      ...["path", "values"],
    ]),
    objectSchema(
      {
        path,
        draw: { title: "Draw", description: "How, in a random search.", enum: drawIds },
        min: { title: "Least", type: "number" },
        max: { title: "Most", type: "number" },
      },
      ["path", "draw", "min", "max"],
    ),
  ],
};

const searches: readonly Schema[] = [
  { title: "Grid", description: "Every combination.", ...objectSchema({ id: { const: "grid" } }, ["id"]) },
  {
    title: "Random",
    description: "So many draws.",
    ...objectSchema(
      {
        id: { const: "random" },
        points: { title: "Points", ...numberSchema(sweepLimits.points) },
        seed: { title: "Seed", ...numberSchema(sweepLimits.seed), default: 1 },
      },
      ["id", "points"],
    ),
  },
];

function number(title: string, description: string, rule: NumberRule, value: number): Schema {
  return { title, description, ...numberSchema(rule), default: value };
}

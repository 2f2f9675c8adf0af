import { refuse } from "../check.ts";
import type { ManifoldData } from "../layers/manifold.ts";
import { cloudIn, objectIn } from "./json.ts";

/** `{ columns, rows, vertices, cellMass, latents, blend }`; each cell carries an equal share unless `cellMass` says so. */
export function sheetFromJson(value: unknown, tag: string): ManifoldData {
  const { columns, rows, vertices, cellMass, latents, ...more } = objectIn(tag, "data", value);
  if (typeof columns !== "number") return refuse(tag, "columns must be a number", columns);
  if (typeof rows !== "number") return refuse(tag, "rows must be a number", rows);
  return {
    ...more,
    columns,
    rows,
    vertices: cloudIn(tag, "vertices", vertices),
    cellMass: typeof cellMass === "number" ? cellMass : 1 / (Math.max(1, columns - 1) * Math.max(1, rows - 1)),
    ...(latents === undefined ? {} : { latents: cloudIn(tag, "latents", latents) }),
  };
}

export { readPointsCsv } from "./read-points-csv.ts";
export { readPointsJson } from "./read-points-json.ts";
export type { PointsFile, ReadOptions } from "./points-file.ts";

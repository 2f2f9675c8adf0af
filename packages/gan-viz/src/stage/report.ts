import type { Report } from "./paint.ts";

/** Tells of what failed on the console, once for each layer and once for overlays. */
export function createReport(name: string): Report {
  const reported = new Set<string>();
  return (key, error) => {
    if (reported.has(key)) return;
    reported.add(key);
    const who = key === "overlay" ? "an overlay" : `layer "${key}"`;
    console.error(`${name}: ${who} failed and is left out.`, error);
  };
}

import type { Spread } from "../measure/statistics.ts";

export const none = "–";

/** Three digits, thousands set apart: 28,400 · 337 · 9.21 · 0.0345. */
export function digits(value: number): string {
  if (!Number.isFinite(value)) return none;
  return Number(value.toPrecision(3)).toLocaleString("en", { maximumFractionDigits: 10 });
}

/** The median, and in brackets the 10th and the 90th percentile. */
export function withSpread(spread: Spread | undefined, unit = ""): string {
  if (spread === undefined) return none;
  return `${digits(spread.median)}${unit} [${digits(spread.low)}–${digits(spread.high)}]`;
}

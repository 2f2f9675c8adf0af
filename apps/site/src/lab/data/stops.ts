import type { NumberParam } from "gan-core";

/**
 * The values at which a slider stands still, from least to greatest: the ends, every whole number of steps between them,
 * and the default. A slider's own steps are counted from its least value, which would make 0.041 of 0.04.
 */
export function stopsOf({ min, max, default: usual, step, integer }: NumberParam): readonly number[] {
  const apart = step ?? (integer ? 1 : (max - min) / 100);
  const stops = new Set([min, max, usual]);
  for (let i = Math.ceil(min / apart); i <= Math.floor(max / apart); i++) {
    const value = neat(i * apart);
    if (value >= min && value <= max) stops.add(value);
  }
  return [...stops].sort((a, b) => a - b);
}

/** The place of the stop that is nearest to a value. */
export function nearestStop(stops: readonly number[], value: number): number {
  let nearest = 0;
  for (let i = 1; i < stops.length; i++) {
    if (Math.abs(stops[i]! - value) < Math.abs(stops[nearest]! - value)) nearest = i;
  }
  return nearest;
}

/** A parameter's value as it is shown: no more digits than it has, and a true minus. */
export function valueText(value: number): string {
  return String(neat(value)).replace("-", "−");
}

/** Without what multiplying leaves behind: 3 · 0.1 is 0.3. */
function neat(value: number): number {
  return Number(value.toPrecision(10));
}

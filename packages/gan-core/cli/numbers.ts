import { refuse } from "./refuse.ts";

export interface NumberRule {
  readonly min: number;
  readonly max?: number;
  readonly integer?: boolean;
}

/** A reader for an option's value: `numberOption("--count", { min: 1, integer: true })`. */
export function numberOption(name: string, { min, max, integer = false }: NumberRule): (text: string) => number {
  const noun = integer ? "an integer" : "a number";
  const range = max === undefined ? `of at least ${min}` : `in [${min}, ${max}]`;
  return (text) => {
    const value = text.trim() === "" ? Number.NaN : Number(text);
    const inside = value >= min && value <= (max ?? Number.MAX_VALUE) && (!integer || Number.isSafeInteger(value));
    if (!inside) refuse(name, `must be ${noun} ${range}`, text);
    return value;
  };
}

/** A number for people: four digits that count. */
export function show(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  return size === 0 || (size >= 1e-4 && size < 1e6) ? String(Number(value.toPrecision(4))) : value.toExponential(3);
}

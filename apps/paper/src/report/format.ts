import type { Column, Published } from "../experiment.ts";

/** "6.3 ± 0.5", "2.6e−6", or a dash where there is nothing. The error has the digits of the mean. */
export function format(value: Published | undefined, column: Omit<Column, "id" | "label">): string {
  if (value === undefined) return "–";
  const mean = show(value.mean, column);
  return value.error === undefined ? mean : `${mean} ± ${show(value.error, column)}`;
}

function show(x: number, { digits, exponent = false }: Omit<Column, "id" | "label">): string {
  const isTiny = x !== 0 && Math.abs(x) < 10 ** -digits;
  return minus(exponent && isTiny ? x.toExponential(1).replace(".0e", "e") : x.toFixed(digits));
}

/** A true minus sign, and none before a zero. */
function minus(text: string): string {
  return text.replace(/^-(?=0(\.0*)?$)/, "").replaceAll("-", "−");
}

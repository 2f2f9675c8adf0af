import { count } from "../format.ts";

/** A setting as it is shown: 0.001, 1e-8, 10,000. Typed again, it is the same number. */
export function numberText(value: number): string {
  if (Number.isInteger(value) && value >= 10_000) return count(value);
  return String(value).replace("-", value < 0 ? "−" : "-");
}

/** The same in digits alone, which is all that ARIA's attributes take: 0.00000001. */
export function digits(value: number): string {
  return /e-/.test(String(value)) ? value.toFixed(20).replace(/0+$/, "") : String(value);
}

/** What was typed: with commas at thousands, or one for a point, and any minus. NaN if it is no number. */
export function parseNumber(text: string): number {
  const plain = text.trim().replaceAll("−", "-");
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain)) return Number(plain.replaceAll(",", ""));
  const pointed = plain.replace(",", ".");
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(pointed) ? Number(pointed) : Number.NaN;
}

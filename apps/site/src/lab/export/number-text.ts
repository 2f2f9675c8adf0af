/**
 * A number of 32 bits in as few digits as bring it back, −0 included: `Math.fround(Number(text))` is the number again.
 * Empty for what is not finite. A number of 64 bits is first rounded to 32.
 */
export function float32Text(value: number): string {
  const rounded = Math.fround(value);
  if (!Number.isFinite(rounded)) return "";
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(rounded.toPrecision(digits));
    if (Math.fround(short) === rounded) return float64Text(Object.is(rounded, -0) ? -0 : short);
  }
  return float64Text(Number(rounded.toPrecision(9))); // nine digits tell all floats of 32 bits apart
}

/** The same for 64 bits, by the language's own rule. */
export function float64Text(value: number): string {
  if (!Number.isFinite(value)) return "";
  return Object.is(value, -0) ? "-0" : String(value);
}

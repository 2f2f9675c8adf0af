/**
 * How the round values of an axis are written, `step` apart: with as many digits as their distance needs, a comma
 * before thousands and the sign U+2212 for less than nothing; far from one, in powers of ten.
 */
export function numeralsOf(values: readonly number[], step: number, plain: boolean): readonly string[] {
  const last = exponent(step);
  return values.map((value) => {
    if (value === 0 && !plain) return "0";
    const size = Math.abs(value);
    const digits = Math.min(100, Math.max(0, (plain ? 0 : exponent(size)) - last));
    const text = plain ? thousands(size.toFixed(digits)) : power(size, digits);
    return value < 0 ? `−${text}` : text;
  });
}

/** Of its first digit: 2 for 350, −2 for 0.035. The numeral is asked, for logarithms are not exact. */
function exponent(value: number): number {
  return Number(value.toExponential().split("e")[1]);
}

/** Of a number below a million. */
function thousands(text: string): string {
  return text.replace(/^(\d+)(\d{3})(?=$|\.)/, "$1,$2");
}

/** Without zeros at the end of what is before the power. */
function power(size: number, digits: number): string {
  return size.toExponential(digits).replace(/\.?0+e/, "e");
}

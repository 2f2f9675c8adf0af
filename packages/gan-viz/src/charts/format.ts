const WHOLE = /* @__PURE__ */ new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });

/** A measured value in few characters: 0.36, 12.5, 4,200, 1.2e+6. Three digits that matter, where it can be. */
export function formatValue(value: number): string {
  const size = Math.abs(value);
  if (!Number.isFinite(value)) return "not finite";
  if (size >= 1e6 || (size > 0 && size < 0.001)) return minus(value.toExponential(1));
  if (size >= 100) return minus(WHOLE.format(value));
  if (size >= 10) return minus(value.toFixed(1));
  return minus(value.toFixed(size > 0 && size < 0.01 ? 4 : 2));
}

/** An end of an axis, as short as it can be said: 0, 0.25, 4,200. */
export function formatTick(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e7 || (size > 0 && size < 1e-4)) return minus(value.toExponential());
  return minus(size >= 1000 ? WHOLE.format(value) : String(Number(value.toPrecision(4))));
}

/** A minus sign is as wide as a digit; a hyphen is not one. */
function minus(text: string): string {
  return text.replaceAll("-", "−");
}

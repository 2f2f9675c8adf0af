/** Numbers as people read them. Minus signs are true ones; nothing here depends on the machine's locale. */

/** A whole number with a comma at each thousand: 12,345. */
export function count(value: number): string {
  return Math.round(value)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A number with a fixed number of decimals as long as they say something, or that it is none. */
export function decimal(value: number, digits = 3): string {
  if (!Number.isFinite(value)) return "not finite";
  if (Math.abs(value) >= 1e6) return value.toExponential(1).replace("+", "").replace("-", "−");
  if (Math.abs(value) >= 100) return value < 0 ? `−${count(-value)}` : count(value);
  const text = value.toFixed(digits);
  return Number(text) === 0 ? text.replace("-", "") : text.replace("-", "−");
}

/** Iterations a second, with no more digits than such a number has: 0.42, 7.1, 318, 12,400. */
export function rate(perSecond: number): string {
  if (perSecond < 0.995) return perSecond.toFixed(2);
  if (perSecond < 9.95) return perSecond.toFixed(1);
  return count(perSecond < 995 ? perSecond : Number(perSecond.toPrecision(3)));
}

/** A share of a whole: 3 %, with a space that does not break. Some is never shown as none, nor nearly all as all. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return "under 1\u00a0%";
  if (share < 1 && share >= 0.995) return "over 99\u00a0%";
  return `${Math.round(100 * share)}\u00a0%`;
}

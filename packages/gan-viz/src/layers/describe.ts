/** A number of about three digits, as a table beside a mark says it: with a true minus sign. */
export function formatNumber(value: number): string {
  if (Number.isNaN(value)) return "not a number";
  const size = Math.abs(value);
  const text =
    size === 0 || (size >= 0.001 && size < 1e6)
      ? String(Number(size >= 100 ? size.toFixed(0) : size.toPrecision(3)))
      : size === Infinity
        ? "∞"
        : size.toExponential(2).replace(/e\+?/, "e").replace("-", "−");
  return value < 0 ? `−${text}` : text;
}

/** "450 points, x from −1.2 to 1.3, y from −0.9 to 1, centred at (0.02, 0.1)." */
export function summarizePoints(points: Float32Array, noun: string): string {
  const count = points.length >> 1;
  let finite = 0;
  let [minX, maxX, minY, maxY] = [Infinity, -Infinity, Infinity, -Infinity];
  let [sumX, sumY] = [0, 0];
  for (let i = 0; i < count; i++) {
    const x = points[2 * i]!;
    const y = points[2 * i + 1]!;
    if (!Number.isFinite(x + y)) continue;
    finite++;
    sumX += x;
    sumY += y;
    if (x < minX) minX = x;
    if (x > maxX) maxX = x;
    if (y < minY) minY = y;
    if (y > maxY) maxY = y;
  }
  if (finite === 0) return count === 0 ? `No ${noun}.` : `${formatCount(count)} ${noun}, none of them finite.`;
  const [x, y] = [span(minX, maxX), span(minY, maxY)];
  const centre = `(${formatNumber(sumX / finite)}, ${formatNumber(sumY / finite)})`;
  const lost = count > finite ? ` ${formatCount(count - finite)} more are not finite.` : "";
  return `${formatCount(finite)} ${noun}, x ${x}, y ${y}, centred at ${centre}.${lost}`;
}

export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

function span(lo: number, hi: number): string {
  return `from ${formatNumber(lo)} to ${formatNumber(hi)}`;
}

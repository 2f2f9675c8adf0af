export const cloudFormats = ["csv", "json"] as const;
export type CloudFormat = (typeof cloudFormats)[number];

/**
 * Points as text: CSV, one row a point and no header, or JSON, a list of lists. Every number is as short as it can be
 * and still be the same 32-bit float when it is read.
 */
export function writeCloud(points: Float32Array, dims: number, format: CloudFormat): string {
  const rows = Array.from({ length: points.length / dims }, (_, i) =>
    Array.from(points.subarray(i * dims, (i + 1) * dims), shortest).join(","),
  );
  return format === "csv" ? rows.map((row) => `${row}\n`).join("") : `[${rows.map((row) => `[${row}]`).join(",\n")}]\n`;
}

function shortest(value: number): string {
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return String(short);
  }
  return String(Number(value.toPrecision(9))); // nine digits always tell two 32-bit floats apart
}

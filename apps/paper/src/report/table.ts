/** Rows of text, the first of them the header. All are equally long. */
export type Table = readonly (readonly string[])[];

/** The table with its columns flush, the first to the left and the others to the right, a rule under the header. */
export function alignTable(table: Table): string {
  const widths = widthsOf(table);
  const lines = table.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join("  "),
  );
  return [lines[0], widths.map((width) => "─".repeat(width)).join("──"), ...lines.slice(1)].join("\n");
}

/** The table in Markdown. */
export function markdownTable(table: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const rule = table[0]!.map((_, i) => (i === 0 ? "---" : "---:"));
  return [table[0]!, rule, ...table.slice(1)].map(line).join("\n");
}

function widthsOf(table: Table): number[] {
  return table[0]!.map((_, i) => Math.max(...table.map((row) => row[i]!.length)));
}

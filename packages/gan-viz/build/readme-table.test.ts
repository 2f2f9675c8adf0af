import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { layerTable, withTable } from "./readme-table.ts";

const at = (path: string): URL => new URL(`../${path}`, import.meta.url);
const read = (path: string): string | undefined => (existsSync(at(path)) ? readFileSync(at(path), "utf8") : undefined);

it("layerTable() has a row for each export with prose beside it, layers before charts, else in the order of index.ts", () => {
  const files: { readonly [path: string]: string } = {
    "src/index.ts": `export { type A, pieChart } from "./charts/pie-chart.ts";
export type { B } from "./layers/dots.ts";
export { dots } from "./layers/dots.ts";
export { mount } from "./mount.ts";`,
    "src/mount.md": "# The view\n\nNo layer.\n",
    "src/layers/dots.md": "# Dots\n\nA dot for each. Or more.\n\nData: `Float32Array`. No more.\n",
    "src/charts/pie-chart.md":
      "# Pie chart\n\nShares of a whole, as `a | b`.\n\nData: [`{ shares: [] }`](shares.md), or 1, 2, … Then more.\n",
  };
  expect(
    layerTable((path) => files[path])
      .split("\n")
      .slice(2),
  ).toEqual([
    "| [`dots`](src/layers/dots.md) | A dot for each | `Float32Array` |",
    "| [`pieChart`](src/charts/pie-chart.md) | Shares of a whole, as `a \\| b` | `{ shares: [] }`, or 1, 2, … |",
  ]);
});

it("withTable() refuses a README without its marks", () => {
  expect(() => withTable("# Dots\n", read)).toThrow("README: must hold the lines <!-- layers");
});

it("the README's table is up to date; if not, run `pnpm --filter gan-viz readme`", () => {
  expect(read("README.md")).toBe(withTable(read("README.md")!, read));
});

import { expect, it } from "vitest";
import { typesetProse } from "./typeset.ts";

const labels = {
  table: (title: string, number: number) => `Table ${number} of ${title}`,
  example: (title: string, number: number) => `Example ${number} of ${title}`,
};

it("typesetProse() parts the title from the rest, whose headings go one step down", () => {
  const html = '<h1 id="a">A <em>b</em></h1>\n<h2>C</h2>';
  expect(typesetProse(html, labels)).toEqual({ title: "A b", body: "<h3>C</h3>" });
});

it("typesetProse() puts each table into a region that has a name of its own, can be reached and scrolls", () => {
  const region = (number: number): string =>
    `<div class="table" role="region" tabindex="0" aria-label="Table ${number} of Line chart"><table></table></div>`;
  expect(typesetProse("<h1>Line chart</h1><table></table><table></table>", labels).body).toBe(region(1) + region(2));
});

it("typesetProse() gives each block of code a name of its own", () => {
  const block = (name: string): string => `<pre class="code" tabindex="0" role="region" aria-label="${name}"></pre>`;
  const html = `<h1>Points</h1>${block("Example")}${block("Example")}`;
  expect(typesetProse(html, labels).body).toBe(block("Example 1 of Points") + block("Example 2 of Points"));
});

it("typesetProse() keeps links to elsewhere, and the words alone of links to files", () => {
  const html = '<a href="points.md">points</a> and <a href="https://d3js.org">d3</a>';
  expect(typesetProse(html, labels).body).toBe('points and <a href="https://d3js.org">d3</a>');
});

import { expect, it } from "vitest";
import { typesetProse } from "./typeset.ts";

const label = (title: string, number: number): string => `Table ${number} of ${title}`;

it("typesetProse() parts the title from the rest, whose headings go one step down", () => {
  const html = '<h1 id="a">A <em>b</em></h1>\n<h2>C</h2>';
  expect(typesetProse(html, label)).toEqual({ title: "A b", body: "<h3>C</h3>" });
});

it("typesetProse() puts each table into a region that has a name of its own, can be reached and scrolls", () => {
  const region = (number: number): string =>
    `<div class="table" role="region" tabindex="0" aria-label="Table ${number} of Line chart"><table></table></div>`;
  expect(typesetProse("<h1>Line chart</h1><table></table><table></table>", label).body).toBe(region(1) + region(2));
});

it("typesetProse() keeps links to elsewhere, and the words alone of links to files", () => {
  const html = '<a href="points.md">points</a> and <a href="https://d3js.org">d3</a>';
  expect(typesetProse(html, label).body).toBe('points and <a href="https://d3js.org">d3</a>');
});

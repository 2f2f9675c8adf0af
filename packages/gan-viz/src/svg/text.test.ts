import { expect, it } from "vitest";
import { anchorOf, baselineShift, estimateWidth, parseFont } from "./text.ts";

it.each([
  ["400 11px Georgia, serif", { style: "normal", weight: "400", size: 11, family: "Georgia, serif" }],
  ["italic 600 12.5px 'Times New Roman'", { style: "italic", weight: "600", size: 12.5, family: "'Times New Roman'" }],
  ["bold 10px/1.2 sans-serif", { style: "normal", weight: "bold", size: 10, family: "sans-serif" }],
  ["nonsense", { style: "normal", weight: "400", size: 10, family: "sans-serif" }],
])("parseFont() takes %s apart", (css, font) => {
  expect(parseFont(css)).toEqual(font);
});

// Adobe's metrics of Helvetica, in thousandths of an em, letter by letter.
it.each([
  ["Iteration", 278 + 278 + 556 + 333 + 556 + 278 + 222 + 556 + 556],
  ["10,000", 5 * 556 + 278],
  ["JS 0.36", 500 + 667 + 278 + 556 + 278 + 556 + 556],
  ["generator", 556 + 556 + 556 + 556 + 333 + 556 + 278 + 556 + 333],
  ["min max", 833 + 222 + 556 + 278 + 833 + 556 + 500],
])("estimateWidth() of %s is within 3 % of Helvetica's", (text, thousandths) => {
  const width = estimateWidth(text, parseFont("400 10px Helvetica"));
  expect(Math.abs(width / (thousandths / 100) - 1)).toBeLessThan(0.03);
});

it("estimateWidth() gives Chinese letters an em each, and bold ones more room", () => {
  expect(estimateWidth("生成器", parseFont("400 10px x"))).toBe(30);
  expect(estimateWidth("生成器", parseFont("600 10px x"))).toBeGreaterThan(30);
});

it("anchorOf() and baselineShift() say where a text stands from its point", () => {
  expect(["start", "left", "center", "right", "end"].map(anchorOf)).toEqual(["start", "start", "middle", "end", "end"]);
  const font = parseFont("10px x");
  expect(baselineShift("alphabetic", font)).toBe(0);
  expect(baselineShift("top", font)).toBeGreaterThan(baselineShift("middle", font));
  expect(baselineShift("bottom", font)).toBeLessThan(0);
});

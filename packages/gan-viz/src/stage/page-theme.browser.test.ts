import { expect, it } from "vitest";
import { emptyCanvas } from "../../test/page.ts";
import { parseColor } from "../color/parse.ts";
import { createPageTheme } from "./page-theme.ts";

function canvasWith(css: string): HTMLCanvasElement {
  const canvas = emptyCanvas(10, 10);
  canvas.style.cssText += css;
  return canvas;
}

it.each([
  ["#1E7B45", "#1e7b45"],
  ["#f00", "#ff0000"],
  ["red", "#ff0000"],
  ["rgb(255 0 0 / 50%)", "rgba(255, 0, 0, 0.5)"],
  ["hsl(120, 100%, 50%)", "#00ff00"],
  ["transparent", "rgba(0, 0, 0, 0)"],
  ["currentColor", "#0a0b0c"],
  ["CURRENTCOLOR", "#0a0b0c"],
  ["var(--real)", "#1e7b45"],
  ["var(--none, blue)", "#0000ff"],
  ["var(--alias)", "#1e7b45"],
])("createPageTheme().palette.color() of %s is %s", (css, color) => {
  const palette = createPageTheme(canvasWith(";color:#0a0b0c;--real:#1e7b45;--alias:var(--real)")).palette;
  expect(palette.color(css)).toBe(color);
});

it.each(["nonsense", "var(--none)", "var(--broken)", ""])(
  "createPageTheme().palette.color() of %j, which is no colour, is that of the text",
  (css) => {
    expect(createPageTheme(canvasWith(";color:#0a0b0c;--broken:12px")).palette.color(css)).toBe("#0a0b0c");
  },
);

it.each([
  // sRGB red in OKLab, by its definition: L 0.62796, C 0.25768, h 29.234°.
  ["oklch(0.62796 0.25768 29.234)", [255, 0, 0, 1]],
  ["color(srgb 0.2 0.4 0.6)", [51, 102, 153, 1]],
  ["color-mix(in srgb, red, blue)", [127.5, 0, 127.5, 1]],
  ["color(srgb 1 1 1 / 0.5)", [255, 255, 255, 0.5]],
])("createPageTheme().palette.color() turns %s into numbers a layer can read", (css, expected) => {
  const color = parseColor(createPageTheme(canvasWith("")).palette.color(css));
  for (let k = 0; k < 3; k++) expect(Math.abs(color[k]! - expected[k]!)).toBeLessThanOrEqual(1);
  expect(color[3]).toBeCloseTo(expected[3]!, 2);
});

it("createPageTheme().palette keeps what it knows until it is refreshed, and says whether that made a difference", () => {
  const canvas = canvasWith(";--real:#1e7b45");
  const { palette } = createPageTheme(canvas);
  expect(palette.color("var(--real)")).toBe("#1e7b45");
  canvas.style.setProperty("--real", "#5cc588");
  expect(palette.color("var(--real)")).toBe("#1e7b45");
  expect(palette.refresh()).toBe(true);
  expect(palette.refresh()).toBe(false);
  expect(palette.color("var(--real)")).toBe("#5cc588");
});

it("createPageTheme().palette.font() is in the canvas's family", () => {
  const { palette } = createPageTheme(canvasWith(";font-family:Georgia, serif"));
  expect(palette.font(11)).toBe("400 11px Georgia, serif");
  expect(palette.font(12.5, 600)).toBe("600 12.5px Georgia, serif");
});

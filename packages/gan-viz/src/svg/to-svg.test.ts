import { expect, it } from "vitest";
import { heaps } from "../../test/scenes/data.ts";
import { compose } from "../compose.ts";
import { heatmap } from "../layers/heatmap.ts";
import { points } from "../layers/points.ts";
import { toSVG } from "./to-svg.ts";

// These run in Node, where there is neither canvas nor document.

const picture = () =>
  compose({
    label: "Dots & more",
    width: 100,
    height: 50,
    xDomain: [0, 10],
    yDomain: [0, 5],
    layers: { dots: points({ fill: "var(--real, light-dark(#1e7b45, #5cc588))", radius: 2 }) },
    data: { dots: new Float32Array([5, 2.5, Number.NaN, 1]) },
  });

it("toSVG() of a composed picture is an image with a title, its size and its marks", () => {
  expect(toSVG(picture())).toMatch(
    /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="100" height="50" viewBox="0 0 100 50" role="img"><title>Dots &amp; more<\/title>(<desc>.*<\/desc>)?<circle cx="50" cy="25" r="2" fill="#1e7b45"\/><\/svg>$/,
  );
});

it("toSVG() gives the same text for the same picture", () => {
  expect(toSVG(picture())).toBe(toSVG(picture()));
});

it("toSVG() draws anew for another size", () => {
  expect(toSVG(picture(), { width: 200, height: 200 })).toContain('<circle cx="100" cy="100" r="2"');
});

it("toSVG() takes colours from the theme it is given", () => {
  const dots = { layers: { dots: points({ fill: "var(--real, light-dark(#1e7b45, #5cc588))" }) } };
  const data = { dots: new Float32Array([0.5, 0.5]) };
  const size = { label: "x", width: 9, height: 9, data, ...dots };
  expect(toSVG(compose({ ...size, theme: { dark: true } }))).toContain('fill="#5cc588"');
  expect(toSVG(compose({ ...size, theme: { variables: { "--real": "#ABCDEF" } } }))).toContain('fill="#abcdef"');
});

it("toSVG() draws a dark picture in light colours when told to", () => {
  const layers = { dots: points({ fill: "light-dark(#1e7b45, #5cc588)" }) };
  const dark = { label: "x", width: 9, height: 9, layers, data: { dots: new Float32Array(2) }, theme: { dark: true } };
  expect(toSVG(compose(dark), { theme: {} })).toContain('fill="#1e7b45"');
});

it("toSVG() holds a heat map as a picture of its cells", () => {
  const map = heatmap({ low: "#000000", mid: "#808080", high: "#ffffff", smooth: false });
  const values = new Float32Array([0, 1]);
  const field = { columns: 2, rows: 1, values, x: [0, 1], y: [0, 1] } as const;
  const svg = toSVG(compose({ label: "x", width: 20, height: 10, layers: { map }, data: { map: field } }));
  expect(svg).toMatch(/<image href="data:image\/png;base64,[^"]+" x="0" y="0" width="20" height="10"/);
});

it("toSVG() of 900 points with halos stays below 200 kB", () => {
  const cloud = points({ fill: "#1e7b45", halo: "#ffffff" });
  const all = { label: "x", width: 400, height: 400, xDomain: [-2, 2], yDomain: [-2, 2] } as const;
  const svg = toSVG(compose({ ...all, layers: { cloud }, data: { cloud: heaps(900, 8, 1, 0.2) } }));
  expect(svg.match(/<circle/g)!.length).toBeGreaterThan(1700);
  expect(svg.length).toBeLessThan(200_000);
});

it.each([
  [{ width: 0 }, "toSVG: width must be a finite number above 0, got 0."],
  [{ height: Number.NaN }, "toSVG: height must be a finite number above 0, got NaN."],
  [{ decimals: 9 }, "toSVG: decimals must be in [0, 6], got 9."],
  [{ prefix: "" }, 'toSVG: prefix must be a text that is not empty, got "".'],
])("toSVG() refuses %o by name", (options, message) => {
  expect(() => toSVG(picture(), options)).toThrow(message);
});

import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import { colorAt, setTheme, settled } from "../../test/page.ts";
import { defineElements, type GanElement } from "./define.ts";
import { kinds } from "./kinds.ts";

beforeAll(() => {
  setTheme("light");
  defineElements();
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** Writes HTML into the page, and waits until it is drawn. */
async function show(html: string): Promise<GanElement> {
  document.body.innerHTML = html;
  await settled();
  await settled();
  return document.body.firstElementChild as GanElement;
}

const canvasOf = (host: Element): HTMLCanvasElement => host.shadowRoot!.querySelector("canvas")!;
const refusalOf = (host: Element): string => host.shadowRoot!.querySelector<HTMLElement>("[part=error]")!.innerText;
const seen = (element: Element): boolean => element.checkVisibility();

/** Red, green and blue at a share of an element's width and height. */
function at(host: Element, x: number, y: number): number[] {
  const canvas = canvasOf(host);
  return colorAt(canvas, x * canvas.clientWidth, y * canvas.clientHeight);
}

const RED = [255, 0, 0, 255];
const inline = (json: string, type = "application/json"): string => `<script type="${type}">${json}</script>`;
const one = `x-domain="0 1" y-domain="0 1" radius="20" style="width: 200px"`;

it("<gan-scatter> draws the JSON among its children, with its attributes as options", async () => {
  const host = await show(`<gan-scatter label="a dot" fill="#f00" ${one}>${inline("[[0.5, 0.25]]")}</gan-scatter>`);
  expect([canvasOf(host).clientWidth, canvasOf(host).clientHeight]).toEqual([200, 200]);
  expect(at(host, 0.5, 0.75)).toEqual(RED);
  expect(at(host, 0.5, 0.25)[3]).toBe(0);
  expect(page.getByRole("img", { name: "a dot" }).element()).toBe(canvasOf(host));
  expect(seen(canvasOf(host))).toBe(true);
});

it("<gan-scatter> draws CSV, clouds by name in the colours of the house", async () => {
  const csv = inline("x,y,cloud\n0.25,0.5,real\n0.75,0.5,fake", "text/csv");
  const host = await show(`<gan-scatter label="two" ${one}>${csv}</gan-scatter>`);
  expect(at(host, 0.25, 0.5)).toEqual([30, 123, 69, 255]); // --real, #1e7b45
  expect(at(host, 0.75, 0.5)).toEqual([122, 53, 168, 255]); // --fake, #7a35a8
});

it("<gan-scatter> takes domains that hold its data, where none are given", async () => {
  const host = await show(`<gan-scatter label="two">${inline("[[-3, 100], [5, 100]]")}</gan-scatter>`);
  // −3 to 5 in about four round steps is −4 to 6; 100 alone gets half of itself on both sides.
  host.setAttribute("x-domain", "-4 6");
  host.setAttribute("y-domain", "50 150");
  const before = canvasOf(host).toDataURL();
  host.removeAttribute("x-domain");
  host.removeAttribute("y-domain");
  await settled();
  expect(canvasOf(host).toDataURL()).toBe(before);
});

it("an element follows the page's theme, from within its shadow", async () => {
  const host = await show(`<gan-scatter label="a dot" ${one}>${inline('{ "real": [[0.5, 0.5]] }')}</gan-scatter>`);
  setTheme("dark");
  await settled();
  await settled();
  const dark = at(host, 0.5, 0.5);
  setTheme("light");
  expect(dark).toEqual([92, 197, 136, 255]); // --real in the dark theme, #5cc588
});

it("an element follows its attributes", async () => {
  const host = await show(`<gan-scatter label="a dot" fill="#00f" ${one}>${inline("[[0.5, 0.5]]")}</gan-scatter>`);
  expect(at(host, 0.5, 0.5)).toEqual([0, 0, 255, 255]);
  host.setAttribute("fill", "#f00");
  host.setAttribute("label", "a red dot");
  await settled();
  expect(at(host, 0.5, 0.5)).toEqual(RED);
  expect(canvasOf(host).getAttribute("aria-label")).toBe("a red dot");
});

it("an element draws what its property data is given, and goes back to its children without", async () => {
  const host = await show(`<gan-scatter label="a dot" fill="#f00" ${one}>${inline("[[0.2, 0.5]]")}</gan-scatter>`);
  host.data = new Float32Array([0.8, 0.5]);
  await settled();
  expect([at(host, 0.8, 0.5), at(host, 0.2, 0.5)[3]]).toEqual([RED, 0]);
  host.data = undefined;
  await settled();
  expect([at(host, 0.8, 0.5)[3], at(host, 0.2, 0.5)]).toEqual([0, RED]);
});

it("an element takes up a property that was set before it was defined", async () => {
  const host = document.createElement("gan-scatter") as GanElement;
  // As on an element that is still unknown: a property of its own.
  Object.defineProperty(host, "data", { value: new Float32Array([0.5, 0.5]), configurable: true, writable: true });
  for (const [key, value] of Object.entries({ label: "a dot", fill: "#f00", "x-domain": "0 1", "y-domain": "0 1" })) {
    host.setAttribute(key, value);
  }
  document.body.append(host);
  await settled();
  await settled();
  expect(Object.hasOwn(host, "data")).toBe(false);
  expect(at(host, 0.5, 0.5)).toEqual(RED);
});

it("an element follows the text of its script", async () => {
  const host = await show(`<gan-scatter label="a dot" fill="#f00" ${one}>${inline("[[0.2, 0.5]]")}</gan-scatter>`);
  host.querySelector("script")!.textContent = "[[0.8, 0.5]]";
  await settled();
  await settled();
  expect([at(host, 0.8, 0.5), at(host, 0.2, 0.5)[3]]).toEqual([RED, 0]);
});

it("an element loads src, JSON or CSV, and the last address it was given wins", async () => {
  const data = (text: string): string => `data:text/plain,${encodeURIComponent(text)}`;
  const host = await show(`<gan-scatter label="a dot" fill="#f00" src="${data("x;y\n0.2;0.5")}" ${one}></gan-scatter>`);
  await vi.waitFor(() => expect(at(host, 0.2, 0.5)).toEqual(RED));
  host.setAttribute("src", data("[[0.5, 0.5]]"));
  host.setAttribute("src", data("[[0.8, 0.5]]"));
  await vi.waitFor(() => expect(at(host, 0.8, 0.5)).toEqual(RED));
  await settled();
  expect([at(host, 0.5, 0.5)[3], at(host, 0.2, 0.5)[3]]).toEqual([0, 0]);
});

const refusals: [what: string, html: string, words: string][] = [
  ["an attribute", `<gan-scatter radius="big">${inline("[]")}`, 'gan-scatter: radius must be a number, got "big".'],
  ["an option", `<gan-scatter shape="star">${inline("[]")}`, "points: shape must be one of"],
  ["a domain", `<gan-heatmap x-domain="1">${inline("[]")}`, 'gan-heatmap: x-domain must be two numbers, got "1".'],
  ["an empty label", `<gan-scatter label="">${inline("[]")}`, 'mount: label must be a text that is not empty, got "".'],
  ["JSON", `<gan-scatter>${inline("[[1, 2")}`, "gan-scatter: data must be JSON ("],
  ["a page that is no data", `<gan-scatter src="data:,%3Chtml%3E">`, 'data must be JSON or CSV, got "<html>".'],
  ["points", `<gan-scatter>${inline('[[1, "a"]]')}`, 'gan-scatter: y of data[0] must be a number or null, got "a".'],
  ["a cell", `<gan-scatter>${inline("x,y\n1,b", "text/csv")}`, 'gan-scatter: y of row 1 must be a number, got "b".'],
  ["a missing column", `<gan-scatter>${inline("x,z\n1,2", "text/csv")}`, "must have a column y, got"],
  ["an address", `<gan-scatter src="http://127.0.0.1:9/none">`, "gan-scatter: src must be an address that answers ("],
  ["data when drawn", `<gan-heatmap>${inline('{"columns":2,"rows":2,"values":[1]}')}`, "heatmap: values must hold"],
];

it.each(refusals)(
  "an element says why it refuses %s, as an event too, and shows its fallback",
  async (_, html, words) => {
    const errors: string[] = [];
    document.addEventListener("error", (event) => errors.push((event as ErrorEvent).message), { capture: true });
    const host = await show(`${html}<em>a table of the data</em>`);
    await vi.waitFor(() => expect(refusalOf(host)).toContain(words));
    expect(errors.some((message) => message.includes(words))).toBe(true);
    expect(seen(host.querySelector("em")!)).toBe(true);
    expect(seen(canvasOf(host))).toBe(false);
  },
);

it("an element draws again once what it refused is put right", async () => {
  const host = await show(`<gan-scatter fill="#f00" ${one} opacity="2">${inline("[[0.5, 0.5]]")}</gan-scatter>`);
  expect(refusalOf(host)).toBe("points: opacity must be in [0, 1], got 2.");
  host.setAttribute("opacity", "1");
  await settled();
  await settled();
  expect(refusalOf(host)).toBe("");
  expect(at(host, 0.5, 0.5)).toEqual(RED);
});

it("an element goes on refusing its data while attributes change", async () => {
  const host = await show(`<gan-scatter>${inline("[[1, 2")}</gan-scatter>`);
  const words = refusalOf(host);
  host.setAttribute("label", "a dot");
  await settled();
  expect(refusalOf(host)).toBe(words);
});

it("<gan-line-chart> takes one end of an axis, and the other from its data", async () => {
  const host = await show(`<gan-line-chart y-domain="0 auto">${inline('[{ "y": [1, 2] }]')}</gan-line-chart>`);
  expect(refusalOf(host)).toBe("");
});

it("an element shows its own content until there are data, and then no longer", async () => {
  const host = await show(`<gan-scatter label="a dot" ${one}><em>soon</em></gan-scatter>`);
  expect(seen(host.querySelector("em")!)).toBe(true);
  host.data = [[0.5, 0.5]];
  await settled();
  expect(seen(host.querySelector("em")!)).toBe(false);
});

it("an element lets go when it leaves the page, and draws again when it comes back", async () => {
  const host = await show(`<gan-scatter fill="#f00" ${one}>${inline("[[0.5, 0.5]]")}</gan-scatter>`);
  host.remove();
  expect(host.view).toBeUndefined();
  host.setAttribute("fill", "#00f");
  document.body.append(host);
  await settled();
  await settled();
  expect(at(host, 0.5, 0.5)).toEqual([0, 0, 255, 255]);
});

it("an element without a label is called by what it is", async () => {
  const host = await show(`<gan-heatmap>${inline("[[0, 1], [1, 0]]")}</gan-heatmap>`);
  expect(canvasOf(host).getAttribute("aria-label")).toMatch(/\w/);
});

it("an element takes the size that CSS gives it, and its colours", async () => {
  const host = await show(
    `<gan-scatter style="width: 300px; height: 100px; --dot: #f00" fill="var(--dot)" x-domain="0 1" y-domain="0 1"
      radius="20">${inline("[[0.5, 0.5]]")}</gan-scatter>`,
  );
  expect([canvasOf(host).clientWidth, canvasOf(host).clientHeight]).toEqual([300, 100]);
  expect(at(host, 0.5, 0.5)).toEqual(RED);
});

const samples: { readonly [tag: string]: readonly string[] } = {
  "gan-scatter": ['{"real": [{"x": 0, "y": 0}], "fake": [1, 1]}', "x,y\n0,0\n1,1"],
  "gan-heatmap": [
    '{"values": [[0, 1], [1, null]], "x": [-1, 1], "y": [-1, 1]}',
    "x,y,value\n0,0,1\n1,0,0\n0,1,0\n1,1,1",
  ],
  "gan-contours": [
    '{ "points": [[0, 0], [1, 0], [0, 1], [1, 1], [0.5, 0.4]] }',
    "x,y,value\n0,0,1\n1,0,0\n0,1,0\n1,1,1",
  ],
  "gan-density": ["[[0, 0], [1, 0], [0, 1], [1, 1], [0.5, 0.4]]", "x,y,weight\n0,0,1\n1,0,2\n0,1,1\n0.4,0.5,1"],
  "gan-manifold": ['{"columns": 2, "rows": 2, "vertices": [[0, 0], [1, 0], [0, 1], [1, 1]]}'],
  "gan-vectors": ['{"points": [[0, 0], [1, 1]], "vectors": [[1, 0], [-1, 0]]}', "x,y,dx,dy\n0,0,1,0\n1,1,-1,0"],
  "gan-histogram": ['{ "real": [0.5, 0.7, 0.9], "fake": [0.1, 0.2] }', "real,fake\n0.5,0.1\n0.7,0.2\n0.9,"],
  "gan-line-chart": ['[{"label": "D", "y": [0.7, 0.6, 0.69]}]', "iteration,D,G\n0,0.7,0.6\n1,0.6,0.8"],
};

it.each(kinds.map(({ tag }) => tag))("<%s> draws its samples, JSON and CSV alike, and is not blank", async (tag) => {
  expect(samples[tag], `samples must hold ${tag}`).toBeDefined();
  for (const sample of samples[tag]!) {
    const host = await show(`<${tag} style="width: 200px" label="a sample">${inline(sample)}</${tag}>`);
    expect(refusalOf(host)).toBe("");
    const canvas = canvasOf(host);
    const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
    expect(
      data.some((value) => value > 0),
      sample,
    ).toBe(true);
  }
});

import { expect, it } from "vitest";
import { type DocumentParts, sceneDocument, withOptions } from "./document.ts";
import { pageColors } from "./page-colors.ts";

const parts: DocumentParts = {
  title: "A < B",
  summary: 'Two "marks" & more.',
  width: 240,
  height: 160,
  colors: ["--ink: light-dark(#000, #fff);"],
  code: 'import { mount } from "https://cdn.example/x.js";\n\nconst marks = {};',
  exported: "marks",
  moves: false,
};

it("sceneDocument() imports first, then holds the scene, then shows it", () => {
  const page = sceneDocument(parts);
  const places = ['import { mount } from "https://cdn', "const marks = {};", "marks.show(canvas, devicePixelRatio);"];
  const found = places.map((text) => page.indexOf(text));
  expect(found.toSorted((a, b) => a - b)).toEqual(found);
  expect(found).not.toContain(-1);
});

it("sceneDocument() keeps words from being read as markup", () => {
  const page = sceneDocument(parts);
  expect(page).toContain("<title>A &lt; B</title>");
  expect(page).toContain('aria-label="Two &quot;marks&quot; &amp; more."');
  expect(() => sceneDocument({ ...parts, code: 'const a = "</script>";' })).toThrow("must not hold");
});

it("sceneDocument() plays a scene that moves, and one that does not move has nothing to play", () => {
  expect(sceneDocument(parts)).not.toContain("requestAnimationFrame");
  expect(sceneDocument({ ...parts, moves: true })).toContain("marks.play(view, milliseconds / 1000);");
});

it("withOptions() names the options that were changed in the one call that shows the scene", () => {
  const page = sceneDocument(parts);
  expect(withOptions(page, "marks", {})).toBe(page);
  const changed = withOptions(page, "marks", { radius: 3, fill: "$&" });
  expect(changed).toContain('marks.show(canvas, devicePixelRatio, { radius: 3, fill: "$&" });');
});

it("pageColors() takes what the code names, in both schemes, and leaves out what is no colour of both", () => {
  const sheet =
    ':root {\n  --ink: #000;\n  --real: #0a0; /* green */\n  --s1: 4px;\n}\n:root[data-theme="dark"] {\n  --ink: #fff;\n  --real: #5f5;\n}';
  const code = 'fill: "var(--real)", gap: "var(--s1)", none: "var(--gone, red)"';
  expect(pageColors(sheet, code)).toEqual(["--real: light-dark(#0a0, #5f5);"]);
  expect(pageColors(sheet, code, ["ink"])).toHaveLength(2);
});

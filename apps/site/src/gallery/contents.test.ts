import { expect, it } from "vitest";
import { docComment, inKebab, inWords, readContents } from "./contents.ts";

it("readContents() keeps the order of the lines and of the names in them, and passes over types", () => {
  const index = `export { b, a } from "./x.ts";\nexport {\n  type T,\n  c,\n} from "./w.ts";\n`;
  expect(readContents(index)).toEqual([
    { file: "x.ts", exported: "b" },
    { file: "x.ts", exported: "a" },
    { file: "w.ts", exported: "c" },
  ]);
});

it("docComment() reads the comment right above an export, over several lines", () => {
  const source = "/** Not this. */\nconst other = 1;\n\n/**\n * A whirl,\n * and more.\n */\nexport const whirl = {};";
  expect(docComment(source, "whirl")).toBe("A whirl, and more.");
});

it("docComment() is empty where the nearest comment belongs to something else", () => {
  const source = "/** Of a. */\nexport const a = 1;\nexport const ab = 2;";
  expect(docComment(source, "ab")).toBe("");
  expect(docComment(source, "a")).toBe("Of a.");
});

it("inWords() and inKebab() part a name at its capitals and hyphens", () => {
  expect(inWords("haloWidth")).toBe("Halo width");
  expect(inWords("line-chart")).toBe("Line chart");
  expect(inKebab("lineChart")).toBe("line-chart");
});

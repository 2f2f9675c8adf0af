import { expect, it } from "vitest";
import { codeClasses } from "./code-classes.ts";

it("codeClasses() makes a class of a token's style, and drops styles of anything else", () => {
  const { span } = codeClasses("Example");
  const keyword = { properties: { style: "color:var(--astro-code-token-string-expression)", id: "a" } };
  const plain = { properties: { style: "color:var(--astro-code-foreground)", id: "b" } };
  span(keyword);
  span(plain);
  expect(keyword.properties).toEqual({ id: "a", class: "string-expression" });
  expect(plain.properties).toEqual({ id: "b" });
});

it("codeClasses() names a block of code, which scrolls by itself and can be reached by keys", () => {
  const block = { properties: { class: "astro-code", style: "background:#000" } };
  codeClasses("Example").pre(block);
  expect(block.properties).toEqual({ class: "code", tabindex: "0", role: "region", "aria-label": "Example" });
});

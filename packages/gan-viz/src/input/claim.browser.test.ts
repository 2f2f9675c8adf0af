import { expect, it } from "vitest";
import { claim } from "./claim.ts";

it("claim() gives back what was there, in whatever order several claims end", () => {
  const element = document.createElement("div");
  element.setAttribute("role", "img");
  element.style.cursor = "help";
  const lives = [new AbortController(), new AbortController(), new AbortController()];
  lives.forEach((life, i) => {
    claim(element, { role: `role-${i}`, tabindex: `${i}` }, { cursor: ["crosshair", "grab", "move"][i]! }, life.signal);
  });
  const now = () => [element.getAttribute("role"), element.getAttribute("tabindex"), element.style.cursor];
  expect(now()).toEqual(["role-2", "2", "move"]);
  lives[0]!.abort();
  expect(now()).toEqual(["role-2", "2", "move"]);
  lives[2]!.abort();
  expect(now()).toEqual(["role-1", "1", "grab"]);
  lives[1]!.abort();
  expect(now()).toEqual(["img", null, "help"]);
});

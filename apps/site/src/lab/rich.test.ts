import { expect, it } from "vitest";
import { pieces, plain } from "./rich.ts";

it("pieces() keeps the words in order and marks what is marked", () => {
  expect(pieces("One {fake|forges} points. Press {run|Run}")).toEqual([
    { text: "One " },
    { mark: "fake", text: "forges" },
    { text: " points. Press " },
    { mark: "run", text: "Run" },
  ]);
});

it("pieces() of a sentence without marks is the sentence", () => {
  expect(pieces("Paused {not a mark}.")).toEqual([{ text: "Paused {not a mark}." }]);
  expect(pieces("")).toEqual([]);
});

it("plain() reads the same without the marks", () => {
  expect(plain("{fake|Forged} or {real|real}?")).toBe("Forged or real?");
});

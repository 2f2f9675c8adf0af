import { expect, it } from "vitest";
import { createWords } from "./word.ts";

it("createWords() packs opacity, blue, green and red, from the high byte to the low", () => {
  const wordOf = createWords();
  expect(wordOf("#123456") >>> 0).toBe(0xff563412);
  expect(wordOf("rgba(1, 2, 3, 0.5)") >>> 0).toBe(0x80030201);
  expect(wordOf("transparent")).toBe(0);
});

it("createWords() says the same again, in any order and however many there were between", () => {
  const wordOf = createWords();
  const first = wordOf("#123456");
  for (let k = 0; k < 10_000; k++) wordOf(`rgb(${k % 256}, ${(k >> 8) % 256}, 7)`);
  expect(wordOf("#123456")).toBe(first);
});

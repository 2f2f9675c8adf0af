import { expect, it } from "vitest";
import { en } from "../../words/en/index.ts";
import { wrongNumber } from "./wrong-number.ts";

it("wrongNumber() says what is wrong with what was typed, and nothing where nothing is", () => {
  const spec = { min: 0, max: 10, integer: true, scale: "linear" } as const;
  expect(wrongNumber(en, "abc", Number.NaN, spec)).toBe("“abc” is no number.");
  expect(wrongNumber(en, "50", 50, spec)).toBe("50 is outside: 0 to 10.");
  expect(wrongNumber(en, "1.5", 1.5, spec)).toBe("1.5 is not whole.");
  expect(wrongNumber(en, "5", 5, spec)).toBeUndefined();
});

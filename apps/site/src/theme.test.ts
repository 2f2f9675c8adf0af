import { expect, it } from "vitest";
import { applyTheme, currentTheme, nextTheme } from "./theme.ts";

const root = () => ({ dataset: {} as Record<string, string> }) as unknown as HTMLElement;
const storage = () => {
  const kept = new Map<string, string>();
  return {
    kept,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
};

it("nextTheme() goes from the system's to light to dark and back", () => {
  expect([nextTheme("system"), nextTheme("light"), nextTheme("dark")]).toEqual(["light", "dark", "system"]);
});

it("applyTheme() sets and remembers a theme, and forgets it for the system's", () => {
  const page = root();
  const memory = storage();
  applyTheme(page, "dark", memory);
  expect(currentTheme(page)).toBe("dark");
  expect([...memory.kept.values()]).toEqual(["dark"]);
  applyTheme(page, "system", memory);
  expect(currentTheme(page)).toBe("system");
  expect(memory.kept.size).toBe(0);
});

it("applyTheme() still changes the page where storage is forbidden", () => {
  const page = root();
  const forbidden = () => {
    throw new Error("SecurityError");
  };
  applyTheme(page, "light", { setItem: forbidden, removeItem: forbidden });
  expect(currentTheme(page)).toBe("light");
});

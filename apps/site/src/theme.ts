/** What a visitor chose: one of the two themes, or to follow the system. */
export type Theme = "system" | "light" | "dark";

const order: readonly Theme[] = ["system", "light", "dark"];
const storageKey = "theme";

/** The theme after this one: system, light, dark, and round again. */
export function nextTheme(theme: Theme): Theme {
  return order[(order.indexOf(theme) + 1) % order.length]!;
}

/** What the page is set to now; the script in the page's head has read it from storage before anything was painted. */
export function currentTheme(root: HTMLElement): Theme {
  const { theme } = root.dataset;
  return theme === "light" || theme === "dark" ? theme : "system";
}

/** Sets the page's theme and remembers it. Where nothing can be remembered it holds until the page is left. */
export function applyTheme(root: HTMLElement, theme: Theme, storage: Pick<Storage, "setItem" | "removeItem">): void {
  if (theme === "system") delete root.dataset["theme"];
  else root.dataset["theme"] = theme;
  try {
    if (theme === "system") storage.removeItem(storageKey);
    else storage.setItem(storageKey, theme);
  } catch {
    // A full or forbidden storage forgets the theme; the page still shows it.
  }
}

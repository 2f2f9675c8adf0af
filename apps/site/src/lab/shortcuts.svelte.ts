/** Single-key shortcuts, which the page's header explains and its Lab obeys: two islands, one state. */
export const shortcuts = $state({ on: true, open: false });

const storageKey = "keys";

/** Whether single keys act, as this visitor left it. Where nothing is remembered they do. */
export function recallShortcuts(): void {
  try {
    shortcuts.on = localStorage.getItem(storageKey) !== "off";
  } catch {
    shortcuts.on = true;
  }
}

export function setShortcuts(on: boolean): void {
  shortcuts.on = on;
  try {
    if (on) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, "off");
  } catch {
    // Forbidden storage: it holds until the page is left.
  }
}

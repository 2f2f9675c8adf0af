import { door } from "./compare/door.svelte.ts";
import type { Session } from "./session.ts";
import { shortcuts } from "./shortcuts.svelte.ts";
import { layerIds } from "./state.svelte.ts";

/** What a single key does, whatever has the focus; null if nothing. Layers are counted in the order of their toggles. */
export function commandOf(key: string, session: Session): (() => void) | null {
  const layer = layerIds[Number(key) - 1];
  if (layer !== undefined) return () => session.toggleLayer(layer);
  switch (key.toLowerCase()) {
    case " ":
      return session.toggleRun;
    case ".":
      return () => session.step("both");
    case "d":
      return () => session.step("discriminator");
    case "g":
      return () => session.step("generator");
    case "r":
      return session.reset;
    case "c":
      return () => {
        door.asking.value = true;
      };
    case "?":
      return () => {
        shortcuts.open = true;
      };
    default:
      return null;
  }
}

/** Single keys leave alone what is typed, browser shortcuts, and what a focused control does with the key itself. */
export function isOurs(event: KeyboardEvent): boolean {
  if (
    !shortcuts.on ||
    shortcuts.open ||
    event.defaultPrevented ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    event.repeat
  )
    return false;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest("input, select, textarea, [contenteditable]")) return false;
  return !(event.key === " " && target?.closest("button, a, [role=button], [role=radio], [role=menuitem]"));
}

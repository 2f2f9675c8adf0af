/** What of a page it takes to hear that it may not come back. */
export interface Leaving {
  readonly document: Pick<Document, "addEventListener" | "visibilityState">;
  readonly window: Pick<Window, "addEventListener">;
}

/** Calls back whenever the page is hidden or goes: on a phone, the first may be the last that is heard of it. */
export function watchLeaving({ document, window }: Leaving, signal: AbortSignal, leave: () => void): void {
  const hidden = (): void => {
    if (document.visibilityState === "hidden") leave();
  };
  document.addEventListener("visibilitychange", hidden, { signal });
  window.addEventListener("pagehide", leave, { signal });
}

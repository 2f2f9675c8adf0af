/** What a CSS colour, custom properties included, is on this element now: `#rrggbb`. */
export function hexOf(css: string, element: Element): string {
  const probe = document.createElement("i");
  probe.style.color = css;
  probe.hidden = true;
  element.append(probe);
  const [red = 0, green = 0, blue = 0] = (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).map(Number);
  probe.remove();
  return `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
}

/** Calls when the page's theme changes, by the system or by hand. Returns what ends that. */
export function onThemeChange(changed: () => void): () => void {
  const life = new AbortController();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", changed, { signal: life.signal });
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => {
    life.abort();
    observer.disconnect();
  };
}

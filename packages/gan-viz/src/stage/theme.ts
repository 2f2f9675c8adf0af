// What a site may hang its colours on. Each view asks: three queries and one observer cost nothing at rest.
const QUERIES = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(forced-colors: active)"];
const ATTRIBUTES = ["class", "style", "data-theme"];

/** Tells whenever the page's colours may have changed: the system's theme, or the root element's attributes. */
export function watchTheme(signal: AbortSignal, listener: () => void): void {
  for (const query of QUERIES) matchMedia(query).addEventListener("change", listener, { signal });
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ATTRIBUTES });
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
}

// What a site may hang its colours on. Each view asks: three queries and one observer cost nothing at rest.
const QUERIES = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(forced-colors: active)"];
const ATTRIBUTES = ["class", "style", "data-theme"];

/**
 * Tells whenever colours may have changed: the system's theme, or the attributes of the canvas and what it is in. Tells
 * with the next frame, and once for all that happened until then: to look colours up sooner would cost a layout.
 */
export function watchTheme(canvas: HTMLCanvasElement, signal: AbortSignal, listener: () => void): void {
  let request = 0;
  const due = (): void => {
    request ||= requestAnimationFrame(() => {
      request = 0;
      listener();
    });
  };
  for (const query of QUERIES) matchMedia(query).addEventListener("change", due, { signal });
  const observer = new MutationObserver(due);
  let element: Element | null = canvas.isConnected ? canvas : document.documentElement;
  for (; element !== null; element = parentOf(element)) {
    observer.observe(element, { attributes: true, attributeFilter: ATTRIBUTES });
  }
  signal.addEventListener(
    "abort",
    () => {
      observer.disconnect();
      cancelAnimationFrame(request);
    },
    { once: true },
  );
}

/** The element that holds another: out of a shadow tree, its host. */
function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Tells whether motion is welcome, now and whenever that changes. */
export function watchMotion(signal: AbortSignal, listener: (welcome: boolean) => void): void {
  const reduced = matchMedia("(prefers-reduced-motion: reduce)");
  reduced.addEventListener("change", () => listener(!reduced.matches), { signal });
  listener(!reduced.matches);
}

/** Tells when the canvas comes into view, or nearly, and when it leaves it. Silent until first known. */
export function watchSeen(canvas: HTMLCanvasElement, signal: AbortSignal, listener: (seen: boolean) => void): void {
  let near = true;
  const tell = (): void => listener(near && !document.hidden);
  const observer = new IntersectionObserver(
    (entries) => {
      near = entries.at(-1)?.isIntersecting ?? near;
      tell();
    },
    { rootMargin: "25%" }, // so that a picture is there before it is scrolled to
  );
  observer.observe(canvas);
  document.addEventListener("visibilitychange", tell, { signal });
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
}

/** Tells when the page is about to be put on paper, and when that is over. */
export function watchPrint(signal: AbortSignal, listener: (printing: boolean) => void): void {
  let told = false;
  const tell = (printing: boolean): void => {
    if (printing === told) return;
    told = printing;
    listener(printing);
  };
  const media = matchMedia("print");
  addEventListener("beforeprint", () => tell(true), { signal });
  addEventListener("afterprint", () => tell(false), { signal });
  media.addEventListener("change", () => tell(media.matches), { signal });
}

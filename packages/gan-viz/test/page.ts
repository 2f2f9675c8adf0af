// The Lab's colours that the scenes use.
const TOKENS = `
  :root { --plate: #fffefb; --ink: #1f1d1a; --hair: #e0dbcf; --edge: #8a8478; --wash: #f1ede4; --ink-3: #6d685f;
    --real: #1e7b45; --fake: #7a35a8; --generator: #7a35a8; --discriminator: #2a62c4; --gradient: #c2187a; --field-fake: #dccbe9; --field-real: #b5dec2; }
  :root[data-theme="dark"] { --plate: #1d1c18; --ink: #ece8df; --hair: #35322c; --edge: #7d776b; --wash: #26241f;
    --ink-3: #9b9589; --real: #5cc588; --fake: #c493f2; --generator: #c493f2; --discriminator: #85adff; --gradient: #ff7fc0; --field-fake: #3b294c;
    --field-real: #1d4730; }
  body { margin: 0; color: var(--ink); }
  canvas { display: block; }
`;

export type Theme = "light" | "dark";

/** Sets the page's theme, by its root element as the site does. */
export function setTheme(theme: Theme): void {
  if (document.getElementById("tokens") === null) {
    const style = document.createElement("style");
    style.id = "tokens";
    style.textContent = TOKENS;
    document.head.append(style);
  }
  document.documentElement.dataset["theme"] = theme;
}

/** An empty page but for a canvas of this size, in CSS pixels. */
export function emptyCanvas(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  document.body.replaceChildren(canvas);
  return canvas;
}

/** Waits until all that is due has been laid out and painted. */
export function settled(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
}

/** Red, green, blue and opacity at a place in CSS pixels. */
export function colorAt(canvas: HTMLCanvasElement, x: number, y: number): number[] {
  const ratio = canvas.width / canvas.clientWidth;
  const context = canvas.getContext("2d")!;
  return [...context.getImageData(Math.floor(x * ratio), Math.floor(y * ratio), 1, 1).data];
}

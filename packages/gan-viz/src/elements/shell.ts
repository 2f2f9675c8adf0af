/** What an element consists of: a canvas, a line for what was refused, and the page's own words until there is a picture. */
export interface Shell {
  readonly canvas: HTMLCanvasElement;
  /** Shows the picture, the fallback, or what was refused above the fallback. */
  show(what: "picture" | "fallback" | Error): void;
}

// The picture takes no part in the layout, so that the element's size is the page's to say.
const RULES = `
  :host { display: block; position: relative; }
  :host([hidden]), [hidden] { display: none !important; }
  canvas { position: absolute; inset: 0; width: 100%; height: 100%; }
  p { margin: 0; font: 13px/1.4 system-ui, sans-serif; overflow-wrap: anywhere; }
  p::before { content: "\\25B3\\A0"; }
`;

/**
 * Builds the inside of a host of that width over height. Its parts can be styled as `::part(canvas)` and
 * `::part(error)`.
 */
export function createShell(host: HTMLElement, ratio: number): Shell {
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet(); // unlike a style element, one that a page's content policy lets pass
  sheet.replaceSync(`${RULES} :host { aspect-ratio: ${ratio}; }`);
  root.adoptedStyleSheets = [sheet];
  const canvas = document.createElement("canvas");
  canvas.setAttribute("part", "canvas");
  const refusal = document.createElement("p");
  refusal.setAttribute("part", "error");
  refusal.setAttribute("role", "alert");
  const slot = document.createElement("slot");
  root.append(canvas, refusal, slot);

  return {
    canvas,
    show(what) {
      const words = what instanceof Error ? what.message : "";
      if (refusal.textContent !== words) refusal.textContent = words;
      refusal.hidden = words === "";
      canvas.hidden = what !== "picture";
      slot.hidden = what === "picture";
    },
  };
}

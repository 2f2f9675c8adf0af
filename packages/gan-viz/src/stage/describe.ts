import { checkText } from "../check.ts";

/** What is said of a canvas to those who do not see it. */
export interface Description {
  /** Names the picture. */
  label(text: string): void;
  /** The data are others: what is said of them will be renewed, before long. */
  touch(): void;
}

const PAUSE = 3000; // milliseconds between two texts: someone may be reading
const FIRST = 50;
const MARK = "data-summary";

/**
 * Makes a canvas an image with a name and, as its description, a text that follows the data. The text lies inside the
 * canvas, where it takes no room on the page. It is never announced: it is there when one comes to the picture.
 */
export function describeCanvas(
  name: string,
  canvas: HTMLCanvasElement,
  signal: AbortSignal,
  summary: () => string,
): Description {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST;
  let named = false;

  function write(): void {
    timer = undefined;
    if (canvas.getAttribute("aria-hidden") === "true") return; // nobody is told
    wait = PAUSE;
    const text = summary();
    const known = canvas.querySelector(`:scope > [${MARK}]`);
    if (text === "" && known === null) return;
    const element = known ?? append(canvas);
    if (element.textContent !== text) element.textContent = text;
  }

  signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  return {
    label(text) {
      checkText(name, "label", text);
      if (signal.aborted) return;
      if (!named) canvas.setAttribute("role", "img"); // once: a hand may since have made more of it
      named = true;
      canvas.setAttribute("aria-label", text);
    },
    touch() {
      if (!signal.aborted) timer ??= setTimeout(write, wait);
    },
  };
}

function append(canvas: HTMLCanvasElement): Element {
  const element = document.createElement("span");
  element.setAttribute(MARK, "");
  element.id = unusedId();
  canvas.append(element);
  const others = canvas.getAttribute("aria-describedby");
  canvas.setAttribute("aria-describedby", others === null ? element.id : `${others} ${element.id}`);
  return element;
}

let count = 0;

function unusedId(): string {
  for (;;) {
    const id = `gan-viz-summary-${++count}`;
    if (document.getElementById(id) === null) return id;
  }
}

import { type Found, hover, type View } from "gan-viz";
import type { Words } from "../words/words.ts";

export interface ChartHandOptions {
  readonly words: Words["charts"];
  /** The iteration of what is hit. */
  iterationOf(hit: Found): number | undefined;
  /** What the small table says of it, where the chart's own values will not do. */
  rowsOf?(hit: Found): Found["values"];
  /** An iteration is pointed at, or none. */
  point(iteration: number | undefined): void;
  /** An iteration is pressed. */
  pick(iteration: number): void;
}

/** Charts answer wherever they are pointed at, however far their next point lies. */
const anywhere = 1e4;

/** Lets a person point at a chart, by mouse, tap or keys, and press a mouse to go to a moment. A tap only reads. */
export function chartHand<Data extends object>(
  view: View<Data>,
  { words, iterationOf, rowsOf, point, pick }: ChartHandOptions,
): () => void {
  const { canvas } = view;
  const life = new AbortController();
  const hand = hover(
    {
      canvas,
      get frame() {
        return view.frame;
      },
      overlay: view.overlay,
      repaint: view.repaint,
      nearest(x, y) {
        const hit = view.nearest(x, y, anywhere);
        return hit && rowsOf ? { ...hit, values: rowsOf(hit) } : hit;
      },
    },
    {
      title: () => "",
      describe: ({ values }) => words.aloud(values),
      nothing: () => words.nothing,
      onHit: (hit) => point(hit && iterationOf(hit)),
    },
  );
  canvas.setAttribute("aria-roledescription", words.role);
  let pressed: number | undefined; // while a button is down nothing is pointed at
  canvas.addEventListener(
    "pointerdown",
    ({ pointerType, button }) => {
      pressed = pointerType === "mouse" && button === 0 && hand.hit ? iterationOf(hand.hit) : undefined;
    },
    { signal: life.signal },
  );
  canvas.addEventListener("click", () => void (pressed !== undefined && pick(pressed)), { signal: life.signal });
  return () => {
    life.abort();
    hand.destroy();
    point(undefined);
  };
}

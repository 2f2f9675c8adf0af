import { type Hit, hover, type Surface, unprojectX, unprojectY } from "gan-viz";
import type { Words } from "../words/words.ts";
import { follow, type Pointed, pointAt, type Targets } from "./point-at.ts";
import { type Facts, readingOf } from "./reading.ts";

/** What the hero shows at present. */
export interface Shown {
  readonly targets: Targets;
  readonly facts: Facts;
}

/**
 * Lets a person point at the hero: by mouse, tap or keys. A point that is held on to is followed by its index, so that it
 * stays the same one while training moves it.
 *
 * @param shown Asked anew each time something is looked for.
 * @param radius CSS pixels from the place pointed at to the farthest point that answers.
 */
export function heroHand(view: Surface, shown: () => Shown, words: Words["hero"], radius: () => number): () => void {
  let last: Pointed | undefined;

  function nearest(x: number, y: number): (Hit & { layer: string }) | undefined {
    const { frame } = view;
    if (!frame) return undefined;
    const { targets, facts } = shown();
    const held = last && last.x === x && last.y === y ? follow(last, targets, frame) : undefined;
    last = held ?? pointAt(targets, x, y, frame, radius());
    if (!last) return undefined;
    const place = [unprojectX(frame, last.x), unprojectY(frame, last.y)] as const;
    const { title, rows } = readingOf(last, place, facts, words);
    return {
      layer: title,
      index: last.index,
      x: last.x,
      y: last.y,
      distance: Math.hypot(last.x - x, last.y - y),
      values: rows,
    };
  }

  const { canvas } = view;
  const hand = hover(
    {
      canvas,
      get frame() {
        return view.frame;
      },
      overlay: view.overlay,
      repaint: view.repaint,
      nearest,
    },
    {
      describe: ({ layer, values }) => words.reading.aloud(layer, values),
      nothing: words.reading.nothing,
    },
  );
  canvas.setAttribute("aria-roledescription", words.role);
  return hand.destroy;
}

/**
 * Where a key of the timeline leads from an iteration: an arrow goes one percent of the run, with Shift to the next event,
 * a page key ten percent, Home to the start and End to now. Undefined for every other key.
 */
export function moveOf(
  { key, shiftKey }: Pick<KeyboardEvent, "key" | "shiftKey">,
  from: number,
  end: number,
  events: readonly { readonly iteration: number }[],
): number | undefined {
  const percent = Math.max(1, Math.round(end / 100));
  const there = (to: number): number => Math.min(Math.max(0, to), end);
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      if (shiftKey) return events.findLast(({ iteration }) => iteration < from)?.iteration ?? 0;
      return there(from - percent);
    case "ArrowRight":
    case "ArrowUp":
      if (shiftKey) return there(events.find(({ iteration }) => iteration > from)?.iteration ?? end);
      return there(from + percent);
    case "PageDown":
      return there(from - 10 * percent);
    case "PageUp":
      return there(from + 10 * percent);
    case "Home":
      return 0;
    case "End":
      return end;
    default:
      return undefined;
  }
}

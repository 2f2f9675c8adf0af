/** What of a wheel event decides. */
export type Turn = Pick<WheelEvent, "deltaY" | "deltaMode" | "ctrlKey">;

const MOST = 0.5; // doublings in one event: a coarse wheel tells a hundred pixels at a notch, with Ctrl too

/**
 * By how much a turn of the wheel zooms: twice for 500 pixels, or for 100 with Ctrl, which is how a trackpad tells a
 * pinch. Wheels that tell lines or pages count 16 and 400 pixels for each. 1 for a turn that is no number.
 */
export function wheelFactor({ deltaY, deltaMode, ctrlKey }: Turn): number {
  const pixels = deltaY * (deltaMode === 1 ? 16 : deltaMode === 2 ? 400 : 1);
  const doublings = -pixels / (ctrlKey ? 100 : 500);
  return Number.isNaN(doublings) ? 1 : 2 ** Math.max(-MOST, Math.min(MOST, doublings));
}

/** Where an iteration stands on a timeline, in pixels from its left end. */
export interface TimeScale {
  readonly width: number;
  /** The last iteration there is room for; at least 1. */
  readonly end: number;
  x(iteration: number): number;
  /** The iteration at a place, whole and on the line. */
  at(x: number): number;
}

/** Room for half a handle at either end. */
const margin = 8;

export function timeScale(width: number, end: number): TimeScale {
  const last = Math.max(1, end);
  const room = Math.max(1, width - 2 * margin);
  return {
    width,
    end: last,
    x: (iteration) => margin + (Math.min(Math.max(iteration, 0), last) / last) * room,
    at: (x) => Math.round((Math.min(Math.max(x - margin, 0), room) / room) * last),
  };
}

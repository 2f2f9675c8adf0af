/** Milliseconds of motion: those between frames that follow each other, and not those of a pause. */
export interface Clock {
  /** Tells of a frame, at a time in milliseconds, and whether something moves in it. Returns the motion so far. */
  tick(now: number, moving: boolean): number;
  /** Whatever comes next does not follow what was. */
  pause(): void;
}

const LONGEST_STEP = 100; // milliseconds: a tab that was away goes on from where it was

export function createClock(): Clock {
  let time = 0;
  let last = Number.NaN;
  return {
    tick(now, moving) {
      if (moving && now > last) time += Math.min(now - last, LONGEST_STEP);
      last = moving ? now : Number.NaN;
      return time;
    },
    pause() {
      last = Number.NaN;
    },
  };
}

/** Time, as the trainer needs it; in tests it is turned by hand. */
export interface Clock {
  /** Milliseconds since some moment. */
  now(): number;
  /** The next animation frame. In a hidden tab it does not come, and so training rests. */
  frame(): Promise<void>;
  /** Calls back every so many milliseconds, until the function it returns is called. */
  every(milliseconds: number, tick: () => void): () => void;
}

export const pageClock: Clock = {
  now: () => performance.now(),
  frame: () => new Promise((done) => requestAnimationFrame(() => done())),
  every(milliseconds, tick) {
    const timer = setInterval(tick, milliseconds);
    return () => clearInterval(timer);
  },
};

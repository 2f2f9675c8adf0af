export type Place = readonly [x: number, y: number];

/** A window of a browser, whichever it is: only what a person has, and a way to read the page. */
export interface Visit {
  /** Opens an address, or goes to another part of the same page. */
  open(address: string): Promise<void>;
  /** What a function answers in the page. It is sent as text: it sees its arguments, which are plain, and nothing else. */
  read<A extends readonly unknown[], T>(work: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Presses at the first place, moves to the others and lets go; of one place, a click. In pixels of the window. */
  drag(first: Place, ...others: readonly Place[]): Promise<void>;
  /** A key by its name in `KeyboardEvent.key`. */
  press(key: string): Promise<void>;
  /** The size of the page, in pixels. */
  resize(width: number, height: number): Promise<void>;
  /** What is seen, as a PNG. */
  picture(): Promise<Uint8Array>;
  /** What the browser itself complained of so far, as far as it tells. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

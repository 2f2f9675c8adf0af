/** Whoever can be timed. */
export interface Contestant {
  /** Goes on by so many units, and answers how many iterations that were and how long they took. */
  time(units: number): Promise<Timed>;
}

export interface Timed {
  readonly milliseconds: number;
  readonly iterations: number;
}

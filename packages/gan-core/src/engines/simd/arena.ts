/** Hands out memory from the front: addresses in bytes, multiples of 16. */
export interface Arena {
  /** Room for so many f32. */
  floats(count: number): number;
  /** Room for rows of so many bytes each. */
  rows(count: number, stride: number): number;
  /** One past the last byte handed out. */
  readonly end: number;
}

/**
 * As everything is handed out before the first step and nothing is given back, a plan run once on an arena at 0 tells
 * how much memory there must be, and run again on one at the memory's base, where everything lies.
 */
export function createArena(base: number): Arena {
  let end = base;

  function take(bytes: number): number {
    const start = end;
    end += (bytes + 15) & ~15;
    return start;
  }

  return {
    floats: (count) => take(4 * count),
    rows: (count, stride) => take(count * stride),
    get end() {
      return end;
    },
  };
}

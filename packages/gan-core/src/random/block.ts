import { checkNumber, checkObject, refuse } from "../check.ts";

/** Numbers of a stream drawn ahead, many at once, and handed out one by one. */
export interface Block<T extends Uint32Array | Float32Array> {
  readonly values: T;
  /** The place of the next to hand out. Whoever hands out moves it on, to the end at most. */
  at: number;
  /** One past the last to hand out. At the end, the stream's words are those that the next number is drawn from. */
  readonly end: number;
  /** The block with at least one number left: if there was none, so many are drawn, at most as there are values. */
  ready(count?: number): Block<T>;
  save(): BlockState;
  restore(state: BlockState): void;
}

/** Where in its stream a block stands. */
export interface BlockState {
  /** The sixteen words that the present block is drawn from. */
  readonly words: readonly number[];
  /** How many of the block's numbers have been handed out. */
  readonly drawn: number;
}

/**
 * @param words The state of the stream. Kept, and moved on.
 * @param draw Writes the first `count` values from the words.
 */
export function createBlock<T extends Uint32Array | Float32Array>(
  words: Uint32Array,
  values: T,
  draw: (words: Uint32Array, values: T, count: number) => void,
): Block<T> {
  const start = words.slice();
  let end = 0; // nothing is drawn before it is asked for

  function refill(count: number): void {
    for (let i = 0; i < words.length; i++) start[i] = words[i]!; // faster than set(), so few are they
    draw(words, values, count);
    end = count;
    block.at = 0;
  }

  const block: Block<T> = {
    values,
    at: 0,
    get end() {
      return end;
    },
    ready(count = values.length) {
      if (block.at === end) refill(count);
      return block;
    },
    save: () =>
      block.at < end ? { words: Array.from(start), drawn: block.at } : { words: Array.from(words), drawn: 0 },
    restore({ words: from, drawn }) {
      words.set(from);
      end = 0;
      block.at = 0;
      if (drawn === 0) return;
      refill(values.length);
      block.at = drawn;
    },
  };
  return block;
}

/** Checks that a block of so many numbers can stand so. */
export function readBlockState(path: string, input: unknown, length: number): BlockState {
  const given = checkObject(path, input, ["words", "drawn"]);
  const { words } = given;
  if (!Array.isArray(words) || words.length !== 16) refuse(`${path}.words`, "must be 16 integers", words);
  words.forEach(
    (word, i) => void checkNumber(`${path}.words[${i}]`, word, { min: 0, max: 0xffff_ffff, integer: true }),
  );
  for (let g = 0; g < 4; g++) {
    const isStuck = [0, 4, 8, 12].every((w) => words[w + g] === 0);
    if (isStuck) refuse(`${path}.words`, `must not all be 0 for generator ${g}`, words);
  }
  return { words, drawn: checkNumber(`${path}.drawn`, given["drawn"], { min: 0, max: length, integer: true }) };
}

import { checkNumber, checkObject, refuse } from "../check.ts";

/** Numbers of a stream drawn ahead, many at once, and handed out one by one. */
export interface Block<T extends Uint32Array | Float32Array> {
  readonly values: T;
  /** The place of the next to hand out. Whoever hands out moves it on, to one past the last at most. */
  at: number;
  /** The block with at least one number left, drawn anew if there was none. */
  ready(): Block<T>;
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
 * @param draw Fills the values from the words.
 */
export function createBlock<T extends Uint32Array | Float32Array>(
  words: Uint32Array,
  values: T,
  draw: (words: Uint32Array, values: T) => void,
): Block<T> {
  const start = words.slice();
  let isDrawn = false; // nothing is drawn before it is asked for

  function refill(): void {
    start.set(words);
    draw(words, values);
    isDrawn = true;
    block.at = 0;
  }

  const block: Block<T> = {
    values,
    at: values.length,
    ready() {
      if (block.at === values.length) refill();
      return block;
    },
    save: () => ({ words: Array.from(start), drawn: isDrawn ? block.at : 0 }),
    restore({ words: from, drawn }) {
      words.set(from);
      start.set(from);
      isDrawn = false;
      block.at = values.length;
      if (drawn === 0) return;
      refill();
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

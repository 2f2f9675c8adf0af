/**
 * How one sequence of bytes is made from another: text of literals in hexadecimal, each followed by a copy, as the
 * distance of its start from where the last one ended and its length, all between commas.
 *
 * @param {Uint8Array} from
 * @param {Uint8Array} to
 */
export function difference(from, to) {
  const starts = indexOf(from);
  const parts = [];
  let literal = "";
  let expected = 0;
  for (let i = 0; i < to.length; ) {
    const { start, length } = longestCopy(from, to, i, starts.get(keyAt(to, i)) ?? [], expected);
    if (length === 0) {
      literal += hex(to.subarray(i, i + 1));
      i++;
      continue;
    }
    parts.push(literal, start - expected, length);
    literal = "";
    expected = start + length;
    i += length;
  }
  return [...parts, literal].join(",");
}

/** @param {Uint8Array} bytes */
function hex(bytes) {
  return Buffer.from(bytes).toString("hex");
}

/** Bytes that a copy has at least. */
const shortest = 8;

/**
 * @param {Uint8Array} bytes
 * @param {number} i
 */
function keyAt(bytes, i) {
  return hex(bytes.subarray(i, i + shortest));
}

/**
 * Where every run of `shortest` bytes begins.
 *
 * @param {Uint8Array} bytes
 */
function indexOf(bytes) {
  /** @type {Map<string, number[]>} */
  const starts = new Map();
  for (let i = 0; i + shortest <= bytes.length; i++) {
    const key = keyAt(bytes, i);
    starts.set(key, [...(starts.get(key) ?? []), i]);
  }
  return starts;
}

/**
 * The longest copy for to[i …], of several the one nearest to where it is expected.
 *
 * @param {Uint8Array} from
 * @param {Uint8Array} to
 * @param {number} i
 * @param {readonly number[]} starts
 * @param {number} expected
 */
function longestCopy(from, to, i, starts, expected) {
  let best = { start: 0, length: 0 };
  for (const start of starts) {
    let length = shortest;
    while (i + length < to.length && to[i + length] === from[start + length]) length++;
    const isNearer = Math.abs(start - expected) < Math.abs(best.start - expected);
    if (length > best.length || (length === best.length && isNearer)) best = { start, length };
  }
  return best;
}

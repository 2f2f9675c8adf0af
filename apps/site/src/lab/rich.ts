/** A piece of a sentence: plain, or marked with what it names. */
export interface Piece {
  readonly text: string;
  readonly mark?: string;
}

/**
 * Splits a sentence into plain and marked pieces, so that markup stays out of the strings and strings out of the markup:
 * `One {fake|forges} points` has three pieces, the middle one marked "fake".
 */
export function pieces(sentence: string): Piece[] {
  const found: Piece[] = [];
  let end = 0;
  for (const match of sentence.matchAll(/\{([a-z]+)\|([^{}]*)\}/g)) {
    if (match.index > end) found.push({ text: sentence.slice(end, match.index) });
    found.push({ mark: match[1]!, text: match[2]! });
    end = match.index + match[0].length;
  }
  if (end < sentence.length) found.push({ text: sentence.slice(end) });
  return found;
}

/** The sentence with its marks taken off, for those who hear it. */
export function plain(sentence: string): string {
  return pieces(sentence)
    .map((piece) => piece.text)
    .join("");
}

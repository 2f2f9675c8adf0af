/**
 * Choices, one of each factor, such that any two values of any two factors meet in one of them: what a grid of all
 * choices would show of two things together, in about as many as the two largest factors have pairs.
 *
 * Greedy: each choice begins with a pair that has not met, and takes of every other factor the value that meets most.
 */
export function coverPairs(sizes: readonly number[]): number[][] {
  const key = (a: number, i: number, b: number, j: number): string =>
    a < b ? `${a}:${i} ${b}:${j}` : `${b}:${j} ${a}:${i}`;
  const missing = new Map<string, readonly [a: number, i: number, b: number, j: number]>();
  sizes.forEach((_, a) => {
    for (let b = a + 1; b < sizes.length; b++) {
      for (let i = 0; i < sizes[a]!; i++) {
        for (let j = 0; j < sizes[b]!; j++) missing.set(key(a, i, b, j), [a, i, b, j]);
      }
    }
  });

  const choices: number[][] = [];
  while (missing.size > 0) {
    const [a, i, b, j] = missing.values().next().value!;
    const chosen = new Map([
      [a, i],
      [b, j],
    ]);
    sizes.forEach((size, factor) => {
      if (chosen.has(factor)) return;
      const news = (value: number): number =>
        [...chosen].filter(([other, at]) => missing.has(key(factor, value, other, at))).length;
      const from = choices.length; // so that ties do not always go to the first
      const values = Array.from({ length: size }, (_, k) => (from + k) % size);
      chosen.set(
        factor,
        values.reduce((best, value) => (news(value) > news(best) ? value : best)),
      );
    });
    const choice = sizes.map((_, factor) => chosen.get(factor)!);
    choice.forEach((value, factor) => {
      for (let other = 0; other < factor; other++) missing.delete(key(factor, value, other, choice[other]!));
    });
    choices.push(choice);
  }
  return choices;
}

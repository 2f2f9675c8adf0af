/**
 * What a file that is taken home is called: `gan-lab-seed-1-iteration-4200.png`, or with a subject
 * `gan-lab-losses-seed-1-iteration-4200.csv`. Plain ASCII, so that every system keeps it.
 *
 * @throws RangeError for a subject or an extension that is not made of a–z, 0–9 and hyphens.
 */
export function fileName(
  run: { readonly seed: number; readonly iteration: number },
  extension: string,
  subject = "",
): string {
  for (const part of [extension, ...(subject === "" ? [] : [subject])]) {
    if (!/^[a-z0-9-]+$/.test(part)) {
      throw new RangeError(`fileName: ${JSON.stringify(part)} must be made of a–z, 0–9 and hyphens.`);
    }
  }
  const names = ["gan-lab", ...(subject === "" ? [] : [subject]), `seed-${run.seed}`, `iteration-${run.iteration}`];
  return `${names.join("-")}.${extension}`;
}

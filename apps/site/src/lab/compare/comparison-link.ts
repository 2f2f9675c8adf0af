import { type RunConfig, readAddress, writeAddress } from "gan-core";

/** At most so many runs stand side by side. */
export const mostRuns = 4;

const versus = "~vs~";
/** In place of a value: what gan-core's default run has there. */
const usual = "usual";

/**
 * Runs side by side as the text behind the `#`: the first by its own address, each of the others by what it has otherwise.
 *
 *   compare=data=mixture-ring~vs~packing=2~vs~loss=hinge&regularizers=usual
 */
export function writeComparison([base, ...others]: readonly RunConfig[]): string {
  const from = pairsOf(writeAddress(base!));
  const changed = others.map((other) => {
    const to = pairsOf(writeAddress(other));
    const gone = [...from.keys()].filter((path) => !to.has(path)).map((path) => `${path}=${usual}`);
    const put = [...to].filter(([path, value]) => from.get(path) !== value).map(([path, value]) => `${path}=${value}`);
    return [...put, ...gone].join("&");
  });
  return `compare=${[writeAddress(base!), ...changed].join(versus)}`;
}

/**
 * The runs in such a text.
 *
 * @throws RangeError with what is wrong, in words: too many runs, one that differs in nothing, or a value that cannot be.
 */
export function readComparison(text: string): readonly RunConfig[] {
  const [base = "", ...others] = withoutEscapes(text.replace(/^#?compare=/, "")).split(versus);
  if (!(others.length >= 1 && others.length < mostRuns))
    throw new RangeError(
      `compare must have 2 to ${mostRuns} runs with ${versus} between them, got ${others.length + 1}.`,
    );
  const first = readAddress(base);
  const from = pairsOf(writeAddress(first));
  return [
    first,
    ...others.map((changes, i) => {
      const to = new Map(from);
      for (const [path, value] of pairsOf(changes)) {
        if (value === usual) to.delete(path);
        else to.set(path, value);
      }
      const config = readAddress([...to].map(([path, value]) => `${path}=${value}`).join("&"));
      if (JSON.stringify(config) === JSON.stringify(first))
        throw new RangeError(
          `compare: run ${i + 2} must differ from the first, got ${changes === "" ? "nothing" : changes}.`,
        );
      return config;
    }),
  ];
}

function pairsOf(text: string): Map<string, string> {
  const pairs = text.split("&").filter((pair) => pair !== "");
  return new Map(
    pairs.map((pair) => {
      const at = pair.indexOf("=");
      if (at < 1) throw new RangeError(`compare must be made of path=value, got ${pair}.`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

function withoutEscapes(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new RangeError(`compare must have whole escapes such as %28, got ${text.slice(0, 60)}.`);
  }
}

import type { Curve, Loss, Term } from "gan-core";

/** A stretch of a formula, in line or raised. */
export interface Stretch {
  readonly text: string;
  readonly up?: boolean;
}
export type Formula = readonly Stretch[];

/**
 * What a loss takes of one real point and of one fake, as it is written in papers: r and f are the discriminator's raw
 * outputs on them, D(x) and D(G(z)) these through a sigmoid, a bar is the mean over the batch. A curve without terms is
 * left out.
 */
export interface LossFormulas {
  readonly real: Formula | undefined;
  readonly fake: Formula | undefined;
}

export function lossFormulas(
  { compare, discriminator, generator, verdict }: Loss,
  player: "discriminator" | "generator",
): LossFormulas {
  const curves: { readonly real?: Curve; readonly fake: Curve } = player === "generator" ? generator : discriminator;
  const asOdds = compare === "none" && verdict === "sigmoid";
  const of = (curve: Curve | undefined, names: Names) =>
    curve === undefined || curve.length === 0 ? undefined : curveFormula(curve, names);
  return {
    real: of(curves.real, { raw: rawNames[compare].real, ...(asOdds ? { odds: "D(x)" } : {}) }),
    fake: of(curves.fake, { raw: rawNames[compare].fake, ...(asOdds ? { odds: "D(G(z))" } : {}) }),
  };
}

interface Names {
  /** What the curve is a function of. */
  readonly raw: string;
  /** Its sigmoid, where it has a name. */
  readonly odds?: string;
}

const rawNames: Readonly<Record<Loss["compare"], Readonly<Record<"real" | "fake", string>>>> = {
  none: { real: "r", fake: "f" },
  paired: { real: "(r − f)", fake: "(f − r)" },
  average: { real: "(r − f̄)", fake: "(f − r̄)" },
};

/** Constants are added up and come last. */
function curveFormula(curve: Curve, names: Names): Formula {
  let constant = 0;
  const stretches: Stretch[] = [];
  const add = (scale: number, body: Formula): void => {
    if (scale === 0) return;
    const sign = scale < 0 ? "−" : "";
    const lead = stretches.length === 0 ? sign : sign === "−" ? " − " : " + ";
    const size = Math.abs(scale);
    stretches.push({ text: `${lead}${size === 1 ? "" : `${number(size)} `}` }, ...body);
  };
  for (const term of curve) {
    const { f, a = 1, b = 1, c = 0 } = term;
    if (f === "identity") {
      constant += a * c;
      add(a * b, [{ text: names.raw }]);
    } else {
      const { scale, body } = bodyOf(term, names);
      add(a * scale, body);
    }
  }
  if (constant !== 0 || stretches.length === 0) {
    const size = number(Math.abs(constant));
    const sign = constant < 0 ? "−" : "+";
    stretches.push({ text: stretches.length === 0 ? `${constant < 0 ? "−" : ""}${size}` : ` ${sign} ${size}` });
  }
  return joined(stretches);
}

/** f(b·x + c) in writing, times a sign where that reads better. */
function bodyOf({ f, b = 1, c = 0 }: Term, { raw, odds }: Names): { readonly scale: number; readonly body: Formula } {
  const inner = linear(b, c, raw);
  switch (f) {
    case "square":
      return { scale: 1, body: [{ text: bracketed(inner) }, { text: "2", up: true }] };
    case "relu":
      return { scale: 1, body: [{ text: `max(0, ${inner})` }] };
    case "relu-squared":
      return { scale: 1, body: [{ text: `max(0, ${inner})` }, { text: "2", up: true }] };
    case "softplus":
      // log(1 + e^−x) = −log σ(x) and log(1 + eˣ) = −log(1 − σ(x))
      if (odds !== undefined && c === 0 && b === -1) return { scale: -1, body: [{ text: `log ${odds}` }] };
      if (odds !== undefined && c === 0 && b === 1) return { scale: -1, body: [{ text: `log(1 − ${odds})` }] };
      return { scale: 1, body: [{ text: "log(1 + e" }, { text: inner, up: true }, { text: ")" }] };
    case "exp":
      return { scale: 1, body: [{ text: "e" }, { text: inner, up: true }] };
    case "tanh":
      return { scale: 1, body: [{ text: `tanh ${bracketed(inner)}` }] };
    default:
      return { scale: 1, body: [{ text: inner }] };
  }
}

/** b·x + c: "x", "−x", "1 − x", "2 x + 1". */
function linear(b: number, c: number, x: string): string {
  const size = Math.abs(b) === 1 ? x : `${number(Math.abs(b))} ${x}`;
  if (c === 0) return b < 0 ? `−${size}` : size;
  if (b < 0 && c > 0) return `${number(c)} − ${size}`;
  return `${b < 0 ? "−" : ""}${size} ${c < 0 ? "−" : "+"} ${number(Math.abs(c))}`;
}

function bracketed(text: string): string {
  return /^[a-z]$|^\(.*\)$/.test(text) ? text : `(${text})`;
}

function number(value: number): string {
  if (value === 0.5) return "½";
  if (value === 0.25) return "¼";
  if (Math.abs(value - Math.LN2) < 1e-9) return "log 2";
  return String(Number(value.toFixed(3)));
}

/** Neighbours in line are one stretch. */
function joined(stretches: readonly Stretch[]): Formula {
  const done: Stretch[] = [];
  for (const next of stretches) {
    const last = done.at(-1);
    if (last && !last.up === !next.up) done[done.length - 1] = { ...last, text: last.text + next.text };
    else done.push(next);
  }
  return done;
}

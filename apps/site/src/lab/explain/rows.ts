import { type Loss, type ProbeResult, type RunConfig, registry } from "gan-core";
import type { PartId } from "../parts.ts";
import { type Formula, lossFormulas } from "./formula.ts";
import { lossParts, mean, sumOf } from "./loss-parts.ts";

/** A line of an explanation: a formula, of real points or of fakes where it is of one of them, and what it comes to. */
export interface Row {
  readonly kind: "real" | "fake" | "sum" | "plain";
  readonly formula?: Formula;
  readonly value?: number;
}

/** The discriminator's raw outputs on the points of a picture. */
export interface Raw {
  readonly real: Float32Array;
  readonly fake: Float32Array;
}

const plain = (text: string, up?: string): Formula => [{ text }, ...(up === undefined ? [] : [{ text: up, up: true }])];

/** What can be written and counted of a part of the model, over the points on show. */
export function rowsOf(
  part: PartId,
  {
    config,
    picture,
    raw,
  }: { readonly config: RunConfig; readonly picture: ProbeResult; readonly raw: Raw | undefined },
): readonly Row[] {
  const { real, fake, gradients } = picture;
  const loss = lossOf(config);
  switch (part) {
    case "noise":
      return [{ kind: "plain", formula: latentFormula(config) }];
    case "generator":
      return [{ kind: "plain", formula: plain("h ↦ φ(W h + b)") }];
    case "real":
      return [];
    case "fake":
      return [{ kind: "plain", formula: plain("x = G(z)") }];
    case "discriminator":
      return loss.verdict === "sigmoid"
        ? [{ kind: "plain", formula: [...plain("D(x) = 1 / (1 + e", "−r"), ...plain(")")] }]
        : [{ kind: "plain", formula: plain("r = D(x)") }];
    case "scores":
      return [
        { kind: "real", ...(real ? { value: mean(real.verdicts) } : {}) },
        { kind: "fake", ...(fake ? { value: mean(fake.verdicts) } : {}) },
      ];
    case "lossD":
      return lossRows(loss, "discriminator", raw ?? rawOf(loss, picture));
    case "lossG":
      return lossRows(loss, "generator", raw ?? rawOf(loss, picture));
    case "gradients":
      return [
        { kind: "plain", formula: plain("−∂ℓ/∂x"), ...(gradients ? { value: meanLength(gradients.vectors) } : {}) },
      ];
  }
}

function lossRows(loss: Loss, player: "discriminator" | "generator", raw: Raw | undefined): readonly Row[] {
  const formulas = lossFormulas(loss, player);
  const parts = raw && lossParts(loss, raw.real, raw.fake)[player];
  const rows = (["real", "fake"] as const).flatMap((kind): Row[] => {
    const formula = formulas[kind];
    const value = parts?.[kind];
    return formula === undefined ? [] : [{ kind, formula, ...(value === undefined ? {} : { value }) }];
  });
  return rows.length < 2 ? rows : [...rows, { kind: "sum", ...(parts ? { value: sumOf(parts) } : {}) }];
}

export function lossOf({ loss: { id, params } }: Pick<RunConfig, "loss">): Loss {
  return registry.losses.find((entry) => entry.id === id)!(params);
}

/** Where a verdict is the sigmoid of the output, the output can be told from it; a verdict of 0 or 1 is held just inside. */
function rawOf({ verdict }: Loss, { real, fake }: ProbeResult): Raw | undefined {
  if (verdict !== "sigmoid" || real === undefined || fake === undefined) return undefined;
  const least = 2 ** -24;
  const logit = (v: number) => {
    const held = Math.min(1 - least, Math.max(least, v));
    return Math.log(held / (1 - held));
  };
  return { real: real.verdicts.map(logit), fake: fake.verdicts.map(logit) };
}

function latentFormula({ latent }: RunConfig): Formula {
  const dims = String(latent.params?.["dims"] ?? 2);
  return latent.id === "gaussian" ? plain("z ∼ N(0, 1)", dims) : plain("z ∼ U(−1, 1)", dims);
}

function meanLength(vectors: Float32Array): number {
  const lengths = Float32Array.from({ length: vectors.length / 2 }, (_, i) =>
    Math.hypot(vectors[2 * i]!, vectors[2 * i + 1]!),
  );
  return mean(lengths);
}

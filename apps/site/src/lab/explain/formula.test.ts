import { curveValue, type Loss, registry } from "gan-core";
import { describe, expect, it } from "vitest";
import { type Formula, lossFormulas } from "./formula.ts";

const written = (formula: Formula | undefined) => formula?.map(({ text, up }) => (up ? `^(${text})` : text)).join("");

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** Works out what is written, as a reader with a calculator would. The outputs of the pair are r and f, and so the means. */
function worth(formula: Formula, r: number, f: number): number {
  const script = written(formula)!
    .replaceAll("−", "-")
    .replaceAll("D(G(z))", "(Df)")
    .replaceAll("D(x)", "(Dr)")
    .replaceAll("f̄", "f")
    .replaceAll("r̄", "r")
    .replaceAll("log 2", "Math.log(2)")
    .replaceAll("½", "0.5")
    .replaceAll("¼", "0.25")
    .replaceAll("tanh", "Math.tanh")
    .replaceAll("max(", "Math.max(")
    .replaceAll(/log \((\w+)\)/g, "Math.log($1)")
    .replaceAll(/(?<!\.)log\(/g, "Math.log(")
    .replaceAll(/Math\.tanh ([rf])/g, "Math.tanh($1)")
    .replaceAll(/\be\^\(/g, "Math.exp(")
    .replaceAll("^(2)", "**2")
    .replaceAll(/([\d.]+) (?=[A-Za-z(])/g, "$1 * ");
  return new Function("r", "f", "Dr", "Df", `return ${script}`)(r, f, sigmoid(r), sigmoid(f)) as number;
}

const forms = registry.losses.flatMap((entry) => {
  const options = "generator" in entry.params ? ["saturating", "alternative"] : [undefined];
  return options.map((generator) => {
    const loss: Loss = (entry as (params?: object) => Loss)(generator === undefined ? {} : { generator });
    return [`${entry.id} ${generator ?? ""}`.trim(), loss] as const;
  });
});

describe.each(forms)("lossFormulas() of %s", (_, loss) => {
  it.each(["discriminator", "generator"] as const)("say what the curves of the %s are", (player) => {
    const formulas = lossFormulas(loss, player);
    const curves: Partial<Loss["discriminator"]> = loss[player];
    for (const [r, f] of [
      [0.3, -0.7],
      [-1.5, 2],
      [2.5, 0.4],
    ] as const) {
      const [u, v] = loss.compare === "none" ? [r, f] : [r - f, f - r];
      for (const [kind, x] of [
        ["real", u],
        ["fake", v],
      ] as const) {
        const [formula, curve] = [formulas[kind], curves[kind] ?? []];
        expect(formula === undefined).toBe(curve.length === 0);
        if (formula) expect(worth(formula, r, f)).toBeCloseTo(curveValue(curve, x), 6);
      }
    }
  });
});

const of = (id: string, player: "discriminator" | "generator", params = {}) => {
  const loss = registry.losses.find((entry) => entry.id === id)!(params);
  const { real, fake } = lossFormulas(loss, player);
  return [written(real), written(fake)];
};

it("lossFormulas() write the losses as papers do", () => {
  expect(of("non-saturating", "discriminator")).toEqual(["−log D(x)", "−log(1 − D(G(z)))"]);
  expect(of("minimax", "generator")).toEqual([undefined, "log(1 − D(G(z)))"]);
  expect(of("wasserstein", "discriminator")).toEqual(["−r", "f"]);
  expect(of("hinge", "discriminator")).toEqual(["max(0, 1 − r)", "max(0, f + 1)"]);
  expect(of("least-squares", "discriminator")).toEqual(["½ (r − 1)^(2)", "½ f^(2)"]);
  expect(of("label-smoothing", "discriminator")[0]).toBe("−0.9 log D(x) − 0.1 log(1 − D(x))");
  expect(of("relativistic-average", "discriminator")[0]).toBe("log(1 + e^(−(r − f̄)))");
  expect(of("f-kl", "discriminator")).toEqual(["−r", "e^(f − 1)"]);
});

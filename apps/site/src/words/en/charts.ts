import { percent } from "../../lab/format.ts";

export const charts = {
  /** What a canvas is called for those who steer it by keys. */
  role: "chart",
  iteration: "iteration",
  empty: "Not measured yet",
  losses: "Losses",
  lossesEven: (both: string) =>
    `Both at ${both}: neither is winning. D’s is the mean of its two halves, real and fake.`,
  lossesGuess: (d: string) => `D at ${d}: it can only guess. D’s is the mean of its two halves, real and fake.`,
  lossesAlt: (d: string, g: string) => `Losses over iterations: discriminator ${d}, generator ${g} now.`,
  divergenceAlt: (name: string, unit: string, values: readonly string[]) =>
    `${name} over iterations${unit && `, in ${unit}`}: ${values.join("; ")}.`,
  valueAlt: (value: string, floor: string) => `${value} now, with a noise floor of ${floor}`,
  outside: (share: number) =>
    share > 0 ? `${capital(percent(share))} of the fakes lie outside the square.` : "No fake lies outside the square.",
  modes: "Modes over time",
  modesNote: (covered: number, modes: number) =>
    `${covered} of ${modes} covered. One row a mode; darker holds more of the fakes.`,
  modesAlt: (covered: number, modes: number) =>
    `Modes over time: ${covered} of ${modes} hold at least 15 % of a fair share of the fakes now.`,
  mode: "mode",
  share: "share of the fakes",
  /** Read aloud: "iteration 1,200, G 0.93, D 0.58." */
  aloud: (rows: readonly (readonly [string, string])[]) =>
    `${rows.map(([name, value]) => `${name} ${value}`).join(", ")}.`,
  nothing: "Nothing is measured there.",
  /** Where a press leads. */
  goBack: "A press goes back there",
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

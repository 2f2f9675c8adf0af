import { count, percent } from "../../lab/format.ts";

export const charts = {
  losses: "Losses",
  lossesNote: "Both at 0.69: neither is winning. D’s is the mean of its two halves, real and fake.",
  lossesAlt: (d: string, g: string) => `Losses over iterations: discriminator ${d}, generator ${g} now.`,
  kl: "KL divergence",
  klNote: "How surprising real points are to whoever expects fakes.",
  js: "JS divergence",
  jsNote: (n: number) => `0 is alike, 1 bit is apart. The floor is what ${count(n)} points can show.`,
  divergenceAlt: (name: string, value: string, floor: string) =>
    `${name} over iterations, in bits: ${value} now, with a noise floor of ${floor}.`,
  empty: "Not measured yet",
  outside: (share: number) =>
    share > 0 ? `${capital(percent(share))} of the fakes lie outside the square.` : "No fake lies outside the square.",
  floor: "floor",
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

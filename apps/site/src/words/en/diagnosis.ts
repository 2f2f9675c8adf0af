import { count, decimal } from "../../lab/format.ts";

type Evidence = Readonly<Record<string, number>>;

/** What is said of a run. The head is the finding, the rest what it rests on. */
interface Finding {
  readonly evidence: Evidence;
  readonly missed: number;
  /** The divergence followed, in its own short name. */
  readonly measure: string;
  /** Iterations that it has held. */
  readonly held: number;
  readonly iteration: number;
}

interface Said {
  readonly head: string;
  readonly rest: string;
}

const above = ({ evidence, measure }: Finding) => `${measure} ${decimal(evidence["aboveFloor"]!, 2)} above its floor`;
const covered = ({ evidence, missed }: Finding) =>
  `${count(evidence["modes"]! - missed)} of ${count(evidence["modes"]!)} modes covered`;

/** What grew, by the names that evidence has for it. */
const grown: Readonly<Record<string, string>> = {
  discriminatorLoss: "the discriminator’s loss",
  generatorLoss: "the generator’s loss",
  discriminatorGradient: "the discriminator’s gradient",
  generatorGradient: "the generator’s gradient",
  divergence: "the divergence",
};

export const diagnosis = {
  label: "Diagnosis",
  warning: "Warning:",
  /** Beside the place in the picture that a collapse leaves out. */
  fewHere: "few fakes land here",
  measure: { "grid-js": "JS", "grid-kl": "KL", "sliced-wasserstein": "sliced Wasserstein", mmd: "MMD" } as Record<
    string,
    string
  >,
  say: {
    "mode-collapse": (finding) => ({
      head: `Mode collapse: ${covered(finding)}.`,
      rest: missing(finding),
    }),
    "discriminator-won": ({ evidence }) => {
      const { real, fake, gradientFall: fall, steepestAt } = evidence as Record<string, number>;
      const sure = `it takes real points to be ${share(real!)} real, and fakes ${share(fake!)}`;
      const fallen =
        fall !== undefined && fall >= 2
          ? `The generator’s gradient is ${count(fall)} times smaller than at ${count(steepestAt!)}.`
          : "";
      return { head: `The discriminator has won: ${sure}.`, rest: fallen };
    },
    saturation: ({ evidence }) => ({
      head: "Saturation: the generator is told next to nothing.",
      rest: `Its gradient is ${times(evidence["steepest"]! / evidence["gradient"]!)} smaller than at ${count(evidence["steepestAt"]!)}, though real points and fakes are told apart.`,
    }),
    oscillation: ({ evidence }) => ({
      head: "Oscillation: the losses swing to and fro.",
      rest: `They come back about every ${count(Number(evidence["period"]!.toPrecision(2)))} iterations.`,
    }),
    diverging: ({ evidence }) => {
      const broken = Object.keys(evidence).find((key) => grown[key] !== undefined);
      if (broken) return { head: `Diverging: ${grown[broken]} is no longer finite.`, rest: "" };
      const now = Object.keys(evidence).find((key) => key.endsWith("Now"))!;
      return {
        head: `Diverging: ${grown[now.slice(0, -3)] ?? "what is measured"} has grown ${times(evidence["growth"]!)}.`,
        rest: `It stands at ${decimal(evidence[now]!, 2)} and still grows.`,
      };
    },
    convergence: (finding) => {
      const modes = finding.evidence["modes"];
      const all = modes === undefined ? "" : `all ${count(modes)} modes covered, `;
      return { head: `Settled: ${all}${above(finding)}, for ${count(finding.held)} iterations.`, rest: "" };
    },
    undecided: (finding) => ({
      head: "Undecided: the discriminator can no longer tell real from fake.",
      rest:
        finding.evidence["modes"] === undefined
          ? `Yet ${above(finding)}.`
          : `Yet ${covered(finding)}, ${above(finding)}.`,
    }),
    searching: (finding) => ({
      head:
        finding.evidence["modes"] === undefined
          ? `Still searching: ${above(finding)}.`
          : `Still searching: ${covered(finding)}.`,
      rest:
        finding.iteration < 1000
          ? "Too early to call."
          : finding.evidence["modes"] === undefined
            ? ""
            : `${above(finding)}.`,
    }),
  } as Record<string, (finding: Finding) => Said>,
  /** What a click tries side by side with the present run, by the change's id. */
  remedy: {
    packing: "Try packing",
    "two-time-scales": "Try a slower generator",
    "five-steps": "Try five discriminator steps",
    "instance-noise": "Try noise on both",
    r1: "Try R1",
    "non-saturating": "Try the non-saturating loss",
    "wgan-gp": "Try WGAN-GP",
    "smaller-rate": "Try a smaller rate",
    "gradient-clip": "Try clipped gradients",
  } as Record<string, string>,
};

export const stopped = {
  why: (generator: number, discriminator: number, kept: number) =>
    `The run up to ${count(kept)} is kept. The rates were ${generator} for the generator and ${discriminator} for the discriminator; large steps usually do this.`,
  rewind: (iteration: number) => `Rewind to ${count(iteration)}`,
  safer: "Try a tenth of the rates from there",
  saferLead: (iteration: number) => `Both rates are a tenth of what they were. Run trains on from ${count(iteration)}.`,
};

function missing({ missed, evidence }: Finding): string {
  if (missed === evidence["modes"]) return "The fakes lie in a heap between them.";
  return missed === 1 ? "One is nearly empty." : `${numeral(missed)} are nearly empty.`;
}

function numeral(value: number): string {
  return ["None", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"][value] ?? count(value);
}

function share(value: number): string {
  return `${Math.round(100 * value)}\u00a0%`;
}

function times(value: number): string {
  return Number.isFinite(value) ? `${count(Number(value.toPrecision(2)))} times` : "beyond measure";
}

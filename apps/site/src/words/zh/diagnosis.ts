import { count, decimal } from "../../lab/format.ts";
import type { diagnosis as enDiagnosis, stopped as enStopped } from "../en/diagnosis.ts";

type Finding = Parameters<(typeof enDiagnosis)["say"][string]>[0];

const above = ({ evidence, measure }: Finding) => `${measure} 高出噪声下限 ${decimal(evidence["aboveFloor"]!, 2)}`;
const covered = ({ evidence, missed }: Finding) =>
  `${count(evidence["modes"]!)} 个模式中覆盖了 ${count(evidence["modes"]! - missed)} 个`;

const grown: Readonly<Record<string, string>> = {
  discriminatorLoss: "判别器的损失",
  generatorLoss: "生成器的损失",
  discriminatorGradient: "判别器的梯度",
  generatorGradient: "生成器的梯度",
  divergence: "散度",
};

export const diagnosis: typeof enDiagnosis = {
  label: "诊断",
  warning: "注意：",
  fewHere: "几乎没有伪造样本落在这里",
  measure: { "grid-js": "JS 散度", "grid-kl": "KL 散度", "sliced-wasserstein": "切片 Wasserstein 距离", mmd: "MMD" },
  say: {
    "mode-collapse": (finding) => ({
      head: `模式坍塌：${covered(finding)}。`,
      rest:
        finding.missed === finding.evidence["modes"]
          ? "伪造样本挤成一团，落在各模式之间。"
          : `其余 ${count(finding.missed)} 个几乎是空的。`,
    }),
    "discriminator-won": ({ evidence }) => {
      const { real, fake, gradientFall: fall, steepestAt } = evidence as Record<string, number>;
      return {
        head: `判别器已经取胜：它给真实样本的判断平均为 ${share(real!)}，给伪造样本的平均为 ${share(fake!)}。`,
        rest:
          fall !== undefined && fall >= 2
            ? `生成器的梯度只有第 ${count(steepestAt!)} 次迭代时的 ${count(fall)} 分之一。`
            : "",
      };
    },
    saturation: ({ evidence }) => ({
      head: "饱和：生成器几乎得不到任何梯度。",
      rest: `真伪仍能分辨，而梯度已缩小到第 ${count(evidence["steepestAt"]!)} 次迭代时的 ${part(evidence["steepest"]! / evidence["gradient"]!)}。`,
    }),
    oscillation: ({ evidence }) => ({
      head: "振荡：两个损失来回摆动。",
      rest: `周期约为 ${count(Number(evidence["period"]!.toPrecision(2)))} 次迭代。`,
    }),
    diverging: ({ evidence }) => {
      const broken = Object.keys(evidence).find((key) => grown[key] !== undefined);
      if (broken) return { head: `发散：${grown[broken]}不再是有限数。`, rest: "" };
      const now = Object.keys(evidence).find((key) => key.endsWith("Now"))!;
      return {
        head: `发散：${grown[now.slice(0, -3)] ?? "所测的量"}增大到原来的 ${count(Number(evidence["growth"]!.toPrecision(2)))} 倍。`,
        rest: `现为 ${decimal(evidence[now]!, 2)}，仍在增大。`,
      };
    },
    convergence: (finding) => {
      const modes = finding.evidence["modes"];
      const all = modes === undefined ? "" : `${count(modes)} 个模式全部覆盖，`;
      return { head: `已稳定：${all}${above(finding)}，已保持 ${count(finding.held)} 次迭代。`, rest: "" };
    },
    undecided: (finding) => ({
      head: "难分真伪：判别器已无法区分真实样本与伪造样本。",
      rest:
        finding.evidence["modes"] === undefined
          ? `但 ${above(finding)}。`
          : `但${covered(finding)}，${above(finding)}。`,
    }),
    searching: (finding) => ({
      head:
        finding.evidence["modes"] === undefined ? `仍在搜索：${above(finding)}。` : `仍在搜索：${covered(finding)}。`,
      rest:
        finding.iteration < 1000
          ? "现在下结论为时尚早。"
          : finding.evidence["modes"] === undefined
            ? ""
            : `${above(finding)}。`,
    }),
  },
  remedy: {
    packing: "试试打包判别（PacGAN）",
    "two-time-scales": "试试放慢生成器",
    "five-steps": "试试判别器每次更新五步",
    "instance-noise": "试试给两类样本加噪声",
    r1: "试试 R1 正则",
    "non-saturating": "试试非饱和损失",
    "wgan-gp": "试试 WGAN-GP",
    "smaller-rate": "试试更小的学习率",
    "gradient-clip": "试试梯度裁剪",
  },
};

export const stopped: typeof enStopped = {
  why: (generator, discriminator, kept) =>
    `第 ${count(kept)} 次迭代之前的训练已保留。当时生成器的学习率为 ${generator}，判别器为 ${discriminator}；步长过大通常会导致这种情况。`,
  rewind: (iteration) => `回到第 ${count(iteration)} 次迭代`,
  safer: "从那里改用十分之一的学习率",
  saferLead: (iteration) => `两个学习率都降到原来的十分之一。点击“训练”，从第 ${count(iteration)} 次迭代继续。`,
};

function share(value: number): string {
  return `${Math.round(100 * value)}%`;
}

function part(value: number): string {
  return Number.isFinite(value) ? `${count(Number(value.toPrecision(2)))} 分之一` : "零";
}

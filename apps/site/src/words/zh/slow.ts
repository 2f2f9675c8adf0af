import { count, decimal, percent } from "../../lab/format.ts";
import type { slow as en } from "../en/slow.ts";

const rate = (value: number | undefined): string => (value === undefined ? "" : `（学习率 ${value}）`);

export const slow: typeof en = {
  region: "慢动作",
  lead: (player, step) =>
    player === "discriminator"
      ? `慢动作：轮到{discriminator|判别器}，第 ${step} 步，共 5 步。`
      : `慢动作：轮到{generator|生成器}，第 ${step} 步，共 5 步。`,
  turn: { discriminator: "判别器的回合", generator: "生成器的回合" },
  steps: {
    discriminator: [
      (n) => (n ? `采样噪声，由此生成 ${count(n.batch)} 个伪造样本。` : "采样噪声，由此生成一批伪造样本。"),
      (n) =>
        n?.judged
          ? `给 ${count(n.batch)} 个真实样本和这批伪造样本打分：平均判为真的程度分别为 ${percent(n.judged.real)} 和 ${percent(n.judged.fake)}。`
          : "给一批真实样本和这批伪造样本打分。",
      (n) => {
        if (!n) return "累计损失：真实样本得分低、伪造样本得分高，都要计入。";
        const [before] = n.loss.discriminator;
        if (n.parts?.real === undefined || n.parts.fake === undefined) return `累计损失：共 ${decimal(before)}。`;
        return `累计损失：真实样本 ${decimal(n.parts.real)}，伪造样本 ${decimal(n.parts.fake)}，共 ${decimal(before)}。`;
      },
      (n) =>
        n
          ? `求损失对 D 的 ${count(n.weights.discriminator)} 个权重的梯度，其长度为 ${decimal(n.gradient.discriminator)}。`
          : "求损失对 D 的每个权重的梯度。",
      (n) =>
        n
          ? `沿下降方向更新 D 的权重${rate(n.rates.discriminator)}，它在这批样本上的损失变为 ${decimal(n.loss.discriminator[1])}。`
          : "沿下降方向更新 D 的权重。",
    ],
    generator: [
      (n) => (n ? `重新采样噪声：${count(n.batch)} 个点。` : "重新采样噪声。"),
      () => "由噪声生成伪造样本。",
      (n) => {
        if (!n) return "D 保持不变，给伪造样本打分。";
        const [before] = n.loss.generator;
        return n.judged
          ? `D 保持不变，给伪造样本打分：平均判为真的程度为 ${percent(n.judged.made)}，损失为 ${decimal(before)}。`
          : `D 保持不变，给伪造样本打分：损失为 ${decimal(before)}。`;
      },
      (n) =>
        n
          ? `求每个伪造样本应移动的方向，再求对 G 的 ${count(n.weights.generator)} 个权重的梯度，其长度为 ${decimal(n.gradient.generator)}。`
          : "求每个伪造样本应移动的方向。",
      (n) =>
        n
          ? `更新 G 的权重，使伪造样本朝该方向移动${rate(n.rates.generator)}，它在这批样本上的损失变为 ${decimal(n.loss.generator[1])}。`
          : "更新 G 的权重，使伪造样本朝该方向移动。",
    ],
  },
  place: (step) => `第 ${step} 步，共 5 步`,
  previous: "上一步",
  next: "下一步",
  pace: "每步时长（秒）",
  seconds: (seconds) => `每 ${seconds} 秒一步`,
  leave: "恢复全速",
  failed: (reason) => `慢动作已结束：无法测量一次迭代内部的过程。${reason}`,
};

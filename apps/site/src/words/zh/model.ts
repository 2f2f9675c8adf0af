import type { model as en } from "../en/model.ts";

export const model: typeof en = {
  heading: "模型",
  region: "模型总览图",
  sentence:
    "噪声喂给{generator|生成器}，由它造出伪造样本。伪造样本与{real|真实}样本一同交给{discriminator|判别器}评判。各自的误差{gradient|指导}各自的学习。",
  noise: "噪声",
  generator: "生成器",
  real: "真实样本",
  fake: "伪造样本",
  discriminator: "判别器",
  scores: "评分",
  gradients: "梯度",
  lossD: "D 的损失",
  lossG: "G 的损失",
  edge: {
    feeds: "喂给",
    makes: "造出",
    face: "面对",
    judges: "评判",
    cost: "代价",
    teachesD: "指导判别器",
    teachesG: "指导生成器",
  },
  alt: {
    noise: "输入生成器的噪声",
    generator: "生成器的曲面：噪声空间中的网格被映射到的位置",
    real: "真实样本",
    fake: "伪造样本",
    discriminator: "判别器在整个平面上的判断：绿色为真，紫色为伪",
    scoresReal: "真实样本，颜色表示判别器的判断",
    scoresFake: "伪造样本，颜色表示判别器的判断",
    gradients: "要降低生成器的损失，每个伪造样本应移动的方向",
  },
};

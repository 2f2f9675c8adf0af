import type { model as en } from "../en/model.ts";

export const model: typeof en = {
  heading: "模型",
  region: "模型总览图",
  sentence:
    "噪声喂给{generator|生成器}，生成器造出伪造样本。伪造样本与{real|真实}样本一起面对{discriminator|判别器}，由它评判。各自的错误再{gradient|教}它改进。",
  noise: "噪声",
  generator: "生成器",
  real: "真实样本",
  fake: "伪造样本",
  discriminator: "判别器",
  scores: "评分",
  gradients: "梯度",
  lossD: "D 损失",
  lossG: "G 损失",
  edge: {
    feeds: "喂给",
    makes: "造出",
    face: "面对",
    judges: "评判",
    cost: "代价",
    teachesD: "教判别器",
    teachesG: "教生成器",
  },
  alt: {
    noise: "送入生成器的噪声",
    generator: "生成器的流形：噪声空间的网格被映射到的位置",
    real: "真实样本",
    fake: "伪造样本",
    discriminator: "判别器的判断：绿色处判为真，紫色处判为假",
    scoresReal: "真实样本，颜色表示判别器的评判",
    scoresFake: "伪造样本，颜色表示判别器的评判",
    gradients: "每个伪造样本朝哪个方向移动，能降低生成器的损失",
  },
};

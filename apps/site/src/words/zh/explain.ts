import { count } from "../../lab/format.ts";
import type { explain as en } from "../en/explain.ts";

export const explain: typeof en = {
  what: {
    noise: "随机数 z：生成器唯一的输入，每一批都重新采样。",
    generator: "把每个 z 变成一个点的网络。它从未见过真实样本。",
    fake: "生成器造出的点，每个 z 对应一个。",
    real: "来自数据的点 x：伪造样本要与它们相比。",
    discriminator: "逐点作出判断的网络：接近 1 为真，接近 0 为伪。",
    critic: "给点打分的网络：分数越高，越像真的。",
    scores: "每个点被判为真的程度，以颜色表示。平均为：",
    lossD: "判别器要降低的量，对一批样本取平均。此处对图中各点计算：",
    lossG: "生成器要降低的量，对一批样本取平均。此处对图中各点计算：",
    gradients: "要降低生成器的损失，每个伪造样本应朝哪个方向移动，力度多大。",
  },
  kind: { real: "真实", fake: "伪造", sum: "合计", plain: "" },
  meanLength: "平均长度",
  activation: (name) => `φ：${name}。`,
  batch: (batch, dims) => `一批为 ${count(batch)} 个 ${dims} 维的点：${count(batch)} × ${dims}。`,
  trainingSet: (points) => `取自含 ${count(points)} 个点的训练集。`,
  network: (layers, weights) =>
    weights === undefined ? `${layers.join(" → ")}。` : `${layers.join(" → ")}：共 ${count(weights)} 个权重和偏置。`,
  scores: (batch) => `一批中真实样本和伪造样本各有 ${count(batch)} 个分数。`,
  lossD: "一个数。图中显示它的一半，即真伪两项的平均，使两个损失的尺度一致。",
  outputs: "r、f：对真实样本、伪造样本的原始输出。",
  lossG: "一个数。",
  gradients: (shown) => `图中 ${count(shown)} 个伪造样本各有一支箭头，网络自身的梯度由它们得出。`,
  neurons: {
    close: "关闭",
    discriminatorNote: "每个方格是一个神经元在数据空间上的响应。指向其中一个，大图会显示它所看到的。",
    generatorNote: "每个方格是一个神经元在噪声空间上的响应。指向其中一个，噪声图会显示它所看到的。",
    recorded: "点击“运行”后网络将在此训练，届时可以查看它的神经元。",
    none: "没有隐藏层，也就没有神经元可看。",
    alt: (layers) => `网络的神经元，共 ${layers} 层：每个神经元的响应，以及它对下一层的影响强弱。`,
    inputs: { generator: ["z₁", "z₂", "z₃", "z₄"], discriminator: ["x", "y"] },
    outputs: { generator: ["x", "y"], discriminator: ["r"] },
    seen: (layer, unit) => `第 ${layer} 层，第 ${unit} 个神经元`,
  },
};

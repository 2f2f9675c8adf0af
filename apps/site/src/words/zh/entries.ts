import type { EntryWords } from "../en/entries.ts";

const rate = "学习率";
const betas = { beta1: "β₁，对方向的记忆", beta2: "β₂，对尺度的记忆", epsilon: "ε" };
const dims = { dims: "维数" };
const fGan = { generator: "生成器的形式" };

export const entries: Readonly<Record<string, EntryWords>> = {
  "latents.uniform": { label: "均匀分布", summary: "噪声均匀分布在正方形（或任意维的立方体）内。", params: dims },
  "latents.gaussian": { label: "高斯分布", summary: "噪声中间密、外围疏，没有边界。", params: dims },

  "losses.non-saturating": { label: "非饱和损失", summary: "生成器提高被判为真的几率，处于下风时仍能学习。" },
  "losses.minimax": { label: "极小极大（饱和）", summary: "双方争夺同一个数，与理论一致；生成器落后时梯度趋于消失。" },
  "losses.least-squares": {
    label: "最小二乘",
    summary: "判别器打分，每个伪造样本受到的拉力与其分数的偏差成正比。",
    params: { a: "伪造样本的分数 a", b: "真实样本的分数 b", c: "生成器追求的分数 c" },
  },
  "losses.wasserstein": { label: "Wasserstein", summary: "评判网络拉大真假样本平均分的差距；需加梯度惩罚加以约束。" },
  "losses.hinge": { label: "合页损失", summary: "已经以一定间隔分开的样本，判别器不再施力。" },
  "losses.label-smoothing": {
    label: "单侧标签平滑",
    summary: "不让判别器对真实样本过于自信。",
    params: { target: "真实样本的目标值 t" },
  },
  "losses.gan-lab-log": {
    label: "GAN Lab 对数损失",
    summary: "最初的 GAN Lab 所用：非饱和形式，真实样本的权重为 0.95。",
  },
  "losses.relativistic": { label: "相对损失（成对）", summary: "每个真实样本要比与之配对的伪造样本更真，反之亦然。" },
  "losses.relativistic-average": {
    label: "相对平均",
    summary: "真实样本要比伪造样本的平均更真，伪造样本要比真实样本的平均更假。",
  },
  "losses.relativistic-average-least-squares": {
    label: "相对平均最小二乘",
    summary: "真实样本的分数应比伪造样本的平均高一分，伪造样本应比真实样本的平均低一分。",
  },
  "losses.relativistic-average-hinge": {
    label: "相对平均合页",
    summary: "真实样本应高出伪造样本平均一个间隔；超出间隔便不再施力。",
  },
  "losses.f-kl": { label: "f-GAN：KL", summary: "生成器降低 KL 散度：漏掉部分数据的代价最大。", params: fGan },
  "losses.f-reverse-kl": {
    label: "f-GAN：反向 KL",
    summary: "生成器降低反向 KL 散度：在没有数据处造样本的代价最大。",
    params: fGan,
  },
  "losses.f-pearson": {
    label: "f-GAN：Pearson χ²",
    summary: "生成器降低 Pearson 卡方散度，即密度比偏差的平方。",
    params: fGan,
  },
  "losses.f-neyman": {
    label: "f-GAN：Neyman χ²",
    summary: "生成器降低 Neyman 卡方散度：在数据稀少处造样本的代价最大。",
    params: fGan,
  },
  "losses.f-squared-hellinger": {
    label: "f-GAN：平方 Hellinger",
    summary: "生成器降低平方 Hellinger 距离；它对两侧一视同仁，且不超过 2。",
    params: fGan,
  },
  "losses.f-js": {
    label: "f-GAN：Jensen–Shannon",
    summary: "生成器降低两倍的 JS 散度；即从 0 算起的极小极大损失。",
    params: fGan,
  },
  "losses.f-gan": {
    label: "f-GAN：GAN",
    summary: "以 f 散度写出的原始博弈；数值与极小极大及非饱和损失相同。",
    params: fGan,
  },
  "losses.f-total-variation": {
    label: "f-GAN：全变差",
    summary: "生成器降低全变差距离；判别器的输出不超过二分之一。",
    params: fGan,
  },

  "regularizers.wgan-gp": {
    label: "WGAN-GP",
    summary: "使判别器在真假样本之间的斜率接近 1。",
    params: { weight: "权重 λ", target: "目标斜率" },
  },
  "regularizers.one-sided-gp": {
    label: "单侧 WGAN-GP",
    summary: "只限制判别器在真假样本之间的斜率上限，允许更平缓。",
    params: { weight: "权重 λ", target: "最大斜率" },
  },
  "regularizers.zero-gp": {
    label: "零中心梯度惩罚",
    summary: "使判别器在真假样本之间变平，博弈得以停下来。",
    params: { weight: "权重 λ" },
  },
  "regularizers.r1": {
    label: "R1",
    summary: "使判别器在真实样本处变平，双方得以在那里停下来。",
    params: { weight: "权重 γ" },
  },
  "regularizers.r2": {
    label: "R2",
    summary: "使判别器在伪造样本处变平，双方得以在那里停下来。",
    params: { weight: "权重 γ" },
  },
  "regularizers.dragan": {
    label: "DRAGAN",
    summary: "使判别器在真实样本周围的斜率接近 1。",
    params: { weight: "权重 λ", target: "目标斜率 k", spread: "周围范围的宽度（以标准差计）" },
  },
  "regularizers.spectral-norm": {
    label: "谱归一化",
    summary: "判别器每一层的拉伸不得超过给定倍数，斜率因而有界。",
    params: { limit: "每层的最大拉伸" },
  },
  "regularizers.weight-clip": {
    label: "权重裁剪",
    summary: "每次更新后把判别器的权重截到给定范围，是约束评判网络的最早方法。",
    params: { limit: "最大权重 c" },
  },
  "regularizers.gradient-clip": {
    label: "梯度裁剪",
    summary: "截短过长的梯度，以免某一批样本打乱一方。",
    params: { norm: "最大梯度长度 c", players: "对象" },
  },
  "regularizers.instance-noise": {
    label: "实例噪声",
    summary: "给真假样本加上同样的、逐渐减弱的模糊，使互不重叠的两团样本可以比较。",
    params: { sigma: "初始的 σ", duration: "消失前的更新次数（0：不消失）" },
  },

  "optimizers.sgd": { label: "SGD", summary: "沿梯度直接下降，梯度多陡，步子多长。", params: { rate } },
  "optimizers.momentum": {
    label: "动量法",
    summary: "每一步保留上一步的一部分，像球滚下山坡。",
    params: { rate, momentum: "保留比例 μ", form: "形式" },
  },
  "optimizers.adagrad": {
    label: "Adagrad",
    summary: "每个参数的步长随其历次梯度而缩短。",
    params: { rate, epsilon: "ε" },
  },
  "optimizers.rmsprop": {
    label: "RMSProp",
    summary: "把梯度除以它近来的大小，使各参数步调相近。",
    params: { rate, memory: "对尺度的记忆 ρ", epsilon: "ε", start: "均方的初值", centred: "中心化" },
  },
  "optimizers.adam": {
    label: "Adam",
    summary: "无论梯度的尺度如何，每个参数的步长大致不变。",
    params: { rate, ...betas },
  },
  "optimizers.adamw": {
    label: "AdamW",
    summary: "Adam，并且每一步使各参数略微收缩。",
    params: { rate, ...betas, decay: "权重衰减" },
  },
  "optimizers.ogda": {
    label: "乐观梯度",
    summary: "针对预期的下一个梯度作出反应，使绕圈变为靠拢。",
    params: { rate, optimism: "乐观系数 β" },
  },
  "optimizers.optimistic-adam": {
    label: "乐观 Adam",
    summary: "针对预期的下一个方向作出反应的 Adam，减轻双方的绕圈。",
    params: { rate, ...betas, optimism: "乐观系数 o", lookAhead: "均值的前瞻" },
  },
  "optimizers.lookahead": {
    label: "Lookahead",
    summary: "走几步，退一步：绕圈的双方被拉向中心。",
    params: { inner: "前进所用", rate, every: "前进步数 k", share: "保留比例 α", ...betas },
  },

  "activations.relu": { label: "ReLU", summary: "只让正值通过；网络的图像由平面片拼成。" },
  "activations.leaky-relu": {
    label: "Leaky ReLU",
    summary: "正值通过，负值通过一部分，没有单元会沉默。",
    params: { slope: "0 以下的斜率" },
  },
  "activations.elu": { label: "ELU", summary: "正值通过，负值平滑地弯向 −1。" },
  "activations.tanh": {
    label: "Tanh",
    summary: "把一切压到 −1 与 1 之间（数据所在的正方形），或其他区间。",
    params: { center: "区间中心", reach: "两侧的宽度" },
  },
  "activations.sigmoid": { label: "Sigmoid", summary: "把一切压到 0 与 1 之间。" },
  "activations.softplus": { label: "Softplus", summary: "磨圆了拐角的 ReLU，各阶导数都光滑。" },
  "activations.swish": { label: "Swish", summary: "光滑的 ReLU，上升之前略降到 0 以下。" },
  "activations.sine": {
    label: "正弦",
    summary: "波：网络的图像周期重复，处处都可以很精细。",
    params: { frequency: "频率 ω" },
  },
  "activations.maxout": {
    label: "Maxout",
    summary: "每个单元取若干个和中的最大值：自行学出由直线段组成的响应。",
    params: { pieces: "每个单元的和数" },
  },
  "activations.linear": { label: "线性", summary: "原样通过；全由它组成的网络只是一个矩阵。" },

  "normalizations.batch-norm": {
    label: "批归一化",
    summary: "使每个单元的加权和在一批样本上均值为 0、方差为 1，深的网络也能持续学习。",
    params: { epsilon: "加到方差上的 ε" },
  },
  "normalizations.layer-norm": {
    label: "层归一化",
    summary: "对每个输入，使一层的加权和均值为 0、方差为 1，与同批的其他样本无关。",
    params: { epsilon: "加到方差上的 ε" },
  },

  "initializers.he": { label: "He", summary: "高斯分布，输入越少越宽；为 ReLU 一类而设。" },
  "initializers.glorot": { label: "Glorot", summary: "均匀分布，一层连接的单元越多越窄；为 tanh 一类而设。" },
  "initializers.lecun": { label: "LeCun", summary: "高斯分布，加权和与输入的离散程度相同；为 tanh 与线性层而设。" },
  "initializers.orthogonal": {
    label: "正交",
    summary: "随机旋转乘以增益：没有哪个方向被拉伸得更多。",
    params: { gain: "增益" },
  },
  "initializers.gan-lab": { label: "GAN Lab", summary: "最初的 GAN Lab 的初始权重。" },
  "initializers.normal": { label: "正态", summary: "高斯分布，各层的离散程度相同。", params: { sigma: "σ" } },
};

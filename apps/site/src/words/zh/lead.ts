import { count } from "../../lab/format.ts";
import type { Words } from "../words.ts";

export const lead: Words["lead"] = {
  first: "两个网络在对弈：一个{fake|伪造}数据点，另一个分辨{real|真}假。按{run|运行}，看它们怎样学习。",
  again: "两个网络在对弈：一个{fake|伪造}数据点，另一个分辨{real|真}假。",
  training:
    "{generator|生成器}从未见过{real|真实}的点。它所学到的一切，都来自{discriminator|判别器}对它的伪造样本的看法。",
  paused: "已暂停。这次训练保持原样，随便看，什么都不会改变。",
  newData: (label) => `换了数据：${label}。两个网络都回到最初的权重。按运行，它们就开始学习。`,
  newDataRunning: (label) => `换了数据：${label}。两个网络从同样的初始权重重新开始。`,
  past: (iteration, end) =>
    `你在第 ${count(iteration)} 次迭代，共 ${count(end)} 次。按运行会从这里分出一条新的支线，原来的训练仍然保留。`,
  followed: (iteration) => `回到了先前离开的那次训练，第 ${count(iteration)} 次迭代。另一条也保留着。`,
  arrived: (iteration) => `第 ${count(iteration)} 次迭代，如你所定。训练停在这里。`,
  reseeded: (seed) => `随机种子 ${seed}：初始权重和噪声都换了，设置不变。一切从头学起。`,
  restarted: "这一改动需要新的网络或新的数据点：训练用同一个随机种子从第 0 次迭代重新开始。",
  reset: "回到起点：同一个随机种子，同样的初始权重，什么都还没学。",
  stepped: {
    both: "一次迭代：先动{discriminator|判别器}，再动{generator|生成器}。",
    discriminator: "只动了{discriminator|判别器}。{generator|生成器}造出的样本和刚才一样。",
    generator: "只动了{generator|生成器}。{discriminator|判别器}的判断和刚才一样。",
  },
  stopped: "训练中断了，最后一个正常的状态保留着。",
  recovered: (iteration) => `训练程序停了，已从第 ${count(iteration)} 次迭代重新接上。`,
  engine: (engine) => `现在由 ${engine} 接着训练，进度不变。`,
  badLink: (reason) => `这个地址不是一次训练：${reason} 现在显示的是平常的那次。`,
  noStory: (id) => `没有名为“${id}”的实验。现在显示的是平常的那次训练。`,
  refused: (reason) => `做不到：${reason}`,
  failed: (reason) => `训练停在了这里，重新启动也没有用：${reason}。按运行会再试一次。`,
  broken: (reason) => `这个页面出了错：${reason}。重新载入即可从头开始。`,
};

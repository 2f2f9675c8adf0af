import type { Words } from "../words.ts";

export const page: Words["page"] = {
  title: "GAN Lab：看生成对抗网络学习",
  description:
    "在浏览器里实时观看一个生成对抗网络怎样学会一个分布：生成器造出的样本、判别器对它们的看法，以及把看法传回去的梯度。",
};

export const site: Words["site"] = {
  language: "zh",
  tag: "zh-Hans",
  label: "网站",
  menu: "本站页面",
  lab: "实验室",
  experiments: "实验",
  gallery: "图库",
  other: { label: "English", tag: "en" },
};

export const skip: Words["skip"] = { lab: "跳到实验室", content: "跳到正文" };

export const noscript = "GAN Lab 在你的浏览器里训练两个神经网络，这需要 JavaScript，而它现在被关闭了。";

export const missing: Words["missing"] = {
  title: "找不到页面：GAN Lab",
  heading: "没有这个页面。",
  lead: "地址可能写错了，或者它指向的内容已经不在了。实验室还在老地方。",
  link: "去实验室",
};

export const theme: Words["theme"] = {
  system: "主题：跟随系统。切换到浅色",
  light: "主题：浅色。切换到深色",
  dark: "主题：深色。切换到跟随系统",
};

import type { embed as en } from "../en/embed.ts";

export const embed: typeof en = {
  title: "嵌入的 GAN Lab",
  description: "GAN Lab 的一次训练，供其他网页以框架形式嵌入。",
  label: "GAN Lab 的一次训练",
  open: "在 GAN Lab 中打开",
  refused: (reasons) => `以下选项未采用：${reasons.join(" ")}`,
};

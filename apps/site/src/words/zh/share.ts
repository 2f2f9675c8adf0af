import type { share as en } from "../en/share.ts";

export const share: typeof en = {
  code: {
    summary: (seed, iterations) =>
      `GAN Lab 的一次实验：随机种子 ${seed}，训练 ${iterations.toLocaleString("zh")} 次迭代。`,
    install: (packages) => `npm install ${packages}`,
    measured: "JS 散度，单位为比特",
  },
  embed: { title: (subject) => `GAN Lab：${subject}` },
  picture: { failed: (reason) => `图片未能写出：${reason}` },
  film: {
    progress: (done, frames) => `第 ${done.toLocaleString("zh")} 帧，共 ${frames.toLocaleString("zh")} 帧`,
    cancelled: "已取消录制，没有保存任何文件。",
    failed: (reason) => `影片未能写出：${reason}`,
    onlyGif: "此浏览器不能编码视频，影片将保存为 GIF。",
  },
  open: {
    none: "没有选择文件。",
    many: (names) => `每次只能打开一个实验，收到的文件有：${names}。`,
    large: (name, megabytes, limit) => `${name} 的大小为 ${megabytes} MB，最多只能打开 ${limit} MB 的文件。`,
    unreadable: (name, reason) => `无法读取 ${name}：${reason}`,
    notRun: (reason) => `该文件不是一次实验的记录：${reason}`,
    notOriginal: (reason) => `这些文件不是原版 GAN Lab 的模型：${reason}`,
    weightsMissing: (name) =>
      `${name} 是原版 GAN Lab 的模型，其权重保存在另一个文件中。请同时打开 ${name} 和一并保存的 .weights.bin 文件。`,
    modelMissing: (name) => `${name} 只含权重。请与原版 GAN Lab 一并保存的 .json 文件同时打开。`,
    differences: (list) => `已打开原版 GAN Lab 的模型。${list.join("")}`,
  },
};

import type { store as en } from "../en/store.ts";

export const store: typeof en = {
  restored: (iteration) => `上次离开时的位置：第 ${iteration.toLocaleString("zh")} 次迭代。`,
  damaged: (reason) => `之前保留的实验记录已损坏，现已删除：${reason}`,
  full: "浏览器的存储空间已满，重新加载页面会开始新的实验。如需保留当前实验，可将其保存为文件。",
  forbidden: "此浏览器不允许本页保存数据，重新加载页面会开始新的实验。如需保留当前实验，可将其保存为文件。",
};

import type { keys as en } from "../en/keys.ts";

export const keys: typeof en = {
  heading: "键盘",
  open: "键盘快捷键",
  close: "关闭",
  list: [
    { keys: ["空格"], does: "运行、暂停" },
    { keys: ["."], does: "训练一次迭代" },
    { keys: ["D", "G"], does: "更新一次判别器、生成器" },
    { keys: ["R"], does: "重置：种子与初始权重不变" },
    { keys: ["L"], does: "复制链接" },
    { keys: ["1", "5"], range: true, does: "图层，按名称顺序" },
    { keys: ["?"], does: "本列表" },
  ],
  single: "启用单键快捷键",
  note: "焦点不在输入框中时生效。按钮获得焦点时，空格键归按钮使用。",
};

import type { keys as en } from "../en/keys.ts";

export const keys: typeof en = {
  heading: "键盘",
  open: "键盘快捷键",
  close: "关闭",
  list: [
    { keys: ["空格"], does: "运行、暂停" },
    { keys: [".", ","], does: "前进、后退一次迭代" },
    { keys: ["D", "G"], does: "更新一次判别器、生成器" },
    { keys: ["S"], does: "慢动作" },
    { keys: ["+", "−"], does: "速度" },
    { keys: ["R"], does: "重置：种子与初始权重不变" },
    { keys: ["N"], does: "新种子" },
    { keys: ["Home", "End"], does: "训练的起点与当前" },
    { keys: ["←", "→"], does: "在时间轴上后退、前进 1\u00a0%；加 Shift 到下一事件" },
    { keys: ["1", "8"], range: true, does: "图层，按名称顺序" },
    { keys: ["P"], does: "绘制自己的数据" },
    { keys: ["E"], does: "编辑焦点所在的部件" },
    { keys: ["C"], does: "对比" },
    { keys: ["L"], does: "复制链接" },
    { keys: ["Esc"], does: "关闭、取消、离开" },
    { keys: ["?"], does: "本列表" },
  ],
  single: "启用单键快捷键",
  note: "焦点不在输入框中时生效。按钮获得焦点时，空格键归按钮使用。",
};

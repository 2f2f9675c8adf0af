import { count } from "../../lab/format.ts";
import type { Words } from "../words.ts";

export const drawing: Words["drawing"] = {
  lead: "画出你自己的数据，任何形状都可以；{generator|生成器}从未见过它。",
  paper: "供绘制数据点的纸。方向键移动画笔，空格键落笔、提笔。",
  bar: "真实样本该落在哪里，就画在哪里",
  undo: "撤销",
  redo: "重做",
  clear: "清空",
  cancel: "取消",
  use: "使用",
  edit: "修改手绘",
  again: "重新手绘",
  tools: "绘图工具",
  tool: { brush: "画笔", line: "直线", eraser: "橡皮" },
  size: "粗细",
  pixels: (size) => `${size} 像素`,
  status: (points, least) =>
    points < least
      ? `已画 ${count(points)} 个点。{strong|至少需要 ${least} 个。}按 Esc 离开。`
      : `{strong|已画 ${count(points)} 个点。}按回车使用，按 Esc 离开。`,
  statusByHand: (points, least) =>
    points < least
      ? `已画 ${count(points)} 个点。{strong|至少需要 ${least} 个。}`
      : `{strong|已画 ${count(points)} 个点。}`,
  full: (most) => `纸上已有 ${count(most)} 个点，画满了。撤销或擦除后可继续画。`,
  tooFew: (points, least) => `${count(points)} 个点太少，至少需要 ${least} 个。`,
  sketch: {
    down: () => "落笔。",
    stroke: (added, all) => `画了 ${count(added)} 个点，共 ${count(all)} 个。`,
    erased: (removed, left) => `擦去 ${count(removed)} 个点，还剩 ${count(left)} 个。`,
    dropped: () => "此笔作废。",
    undone: (step, all) =>
      `已撤销：${steps[step.kind] ?? step.kind} ${count(step.count)} 个点。现有 ${count(all)} 个。`,
    redone: (step, all) =>
      `已重做：${steps[step.kind] ?? step.kind} ${count(step.count)} 个点。现有 ${count(all)} 个。`,
    nothingToUndo: () => "没有可撤销的操作。",
    nothingToRedo: () => "没有可重做的操作。",
    cleared: (removed) => `清空了 ${count(removed)} 个点。撤销可恢复。`,
    full: (most) => `纸上已有 ${count(most)} 个点，画满了；所有点都已保留。`,
    tool: (tool) => `${tools[tool] ?? tool}。`,
    size: (pixels) => `画笔宽 ${pixels} 像素。`,
    place: (x, y) => `x ${x}，y ${y}。`,
  },
};

const steps: Readonly<Record<string, string>> = { add: "绘制", erase: "擦除", clear: "清空" };
const tools: Readonly<Record<string, string>> = { brush: "画笔", line: "直线", eraser: "橡皮" };

import { count } from "../../lab/format.ts";
import type { timeline as en } from "../en/timeline.ts";

const parts: Readonly<Record<string, string>> = {
  loss: "更换损失函数",
  regularizers: "调整正则项",
  optimizers: "调整优化器",
  decay: "调整学习率衰减",
  schedule: "调整更新次序",
  ema: "调整参数平均",
};

export const timeline: typeof en = {
  label: "训练时刻",
  modes: "训练过程中覆盖的模式数。",
  js: "训练过程中的 JS 散度。",
  drag: "拖动可回到过去。",
  firstModes: (modes) => `首次覆盖 ${modes} 个模式`,
  allModes: (modes) => `覆盖全部 ${modes} 个模式`,
  halved: "JS 减半",
  changed: (part) => parts[part] ?? "调整设置",
  several: (events) => `${events} 个事件`,
  value: (iteration, end, event) =>
    `${iteration < end ? `第 ${count(iteration)} 次迭代，共 ${count(end)} 次` : `第 ${count(iteration)} 次迭代，当前`}${event === undefined ? "" : `，${event}`}`,
  of: (end) => `共 ${count(end)} 次`,
  now: "回到当前",
  playBack: "倒放",
  playOn: "播放到当前",
  stopPlaying: "停在此处",
  goesOn: (branch) => `从此处继续训练，成为分支 ${branch}`,
  branches: (branches) => `${branches} 个分支`,
  branchesOf: "已离开的训练过程",
  branch: (at, end) => `在第 ${count(at)} 次迭代处分出，训练至 ${count(end)}`,
  follow: "转到该分支",
};

import type { dock as en } from "../en/dock.ts";

export const dock: typeof en = {
  label: "训练",
  run: "运行",
  pause: "暂停",
  runOff: "无法运行：训练已中断。可重置，或改用其他数据。",
  step: "单步",
  stepMore: "选择更新哪个网络",
  stepMenu: { both: "两个网络", discriminator: "仅判别器", generator: "仅生成器" },
  reset: "重置",
  iterations: "次迭代",
  speed: "速度",
  resting: "静止",
  perSecond: (rate) => `每秒 ${rate} 次`,
  engine: "引擎",
  engineStarting: "正在启动",
  auto: "自动选择",
};

import { count } from "../../lab/format.ts";
import type { live as en } from "../en/live.ts";

export const live: typeof en = {
  running: "正在训练。",
  paused: (iteration) => `已暂停在第 ${count(iteration)} 次迭代。`,
  progress: (iteration, js) => `第 ${count(iteration)} 次迭代。JS 散度为 ${js} 比特。`,
  iteration: (iteration) => `第 ${count(iteration)} 次迭代。`,
};

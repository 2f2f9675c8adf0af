import { count } from "../../lab/format.ts";
import type { badge as enBadge, hero as enHero, stop as enStop } from "../en/hero.ts";

export const hero: typeof enHero = {
  label: (state) => `分布叠加图：绿色圆点为真实样本，紫色菱形为伪造样本，底色表示判别器对各处的判断。${state}`,
  layers: "图层",
  layer: { real: "真实样本", fake: "伪造样本", field: "热力图", sheet: "流形", gradients: "梯度" },
  layerKey: (label, key) => `${label}（按键 ${key}）`,
};

export const badge: typeof enBadge = {
  recorded: (seed) => `这是预先录制的训练，随机种子 ${seed}。按“运行”即可在此实时训练。`,
  link: (seed) => `来自链接，随机种子 ${seed}。`,
  story: (title, seed) => `${title}。随机种子 ${seed}。`,
  dismiss: "关闭此提示",
  noWorker: "此浏览器不提供 Worker，训练与页面共用线程，分小段进行。",
  workerFailed: "Worker 未能启动，训练与页面共用线程，分小段进行。",
};

export const stop: typeof enStop = {
  title: (iteration, what) => `停于第 ${count(iteration)} 次迭代：${quantity(what)}出现非有限值。`,
  kept: (iteration) =>
    `第 ${count(iteration)} 次迭代之前的训练已保留，即图中所示。这通常由过大的学习率引起。重置将回到起点。`,
  reset: "重置到 0",
};

/** gan-core says what stopped a run in English. */
function quantity(what: string): string {
  const whose = what.includes("discriminator") ? "判别器" : what.includes("generator") ? "生成器" : "";
  const part = what.endsWith("weights") ? "权重" : what.endsWith("loss") ? "损失" : what;
  return whose === "" ? what : part === what ? what : `${whose}的${part}`;
}

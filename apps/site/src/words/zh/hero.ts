import { count, percent } from "../../lab/format.ts";
import type { badge as enBadge, hero as enHero, stop as enStop } from "../en/hero.ts";

export const hero: typeof enHero = {
  label: (state) => `分布叠加图：绿色圆点为真实样本，紫色菱形为伪造样本，底色表示判别器对各处的判断。${state}`,
  role: "图",
  covered: (covered, modes) => `${modes} 个模式中已覆盖 ${covered} 个。`,
  layers: "图层",
  layer: {
    real: "真实样本",
    fake: "伪造样本",
    field: "热力图",
    sheet: "流形",
    gradients: "梯度",
    modes: "模式",
    density: "密度",
    trails: "轨迹",
  },
  layerKey: (label, key) => `${label}（按键 ${key}）`,
  noModes: "模式：这组数据没有模式",
  reading: {
    fake: "伪造样本",
    real: "真实样本",
    here: "此处",
    mode: (number) => `模式 ${number}`,
    from: "来自噪声",
    lands: "落在",
    at: "位置",
    judged: "判为真",
    told: "梯度方向",
    strength: "梯度大小",
    centre: "中心",
    holds: "占伪造样本",
    fair: "平均份额",
    share,
    aloud: (title, rows) => `${title}：${rows.map(([name, value]) => `${name} ${value}`).join("，")}。`,
    nothing: (x, y) => `x ${x}、y ${y} 处没有内容。`,
  },
};

export const badge: typeof enBadge = {
  recorded: (seed) => `这是预先录制的训练，随机种子 ${seed}。按“运行”即可在此实时训练。`,
  story: (title, seed) => `${title}。随机种子 ${seed}。`,
  link: (seed) => `来自链接，随机种子 ${seed}。`,
  dismiss: "关闭此提示",
  noWorker: "此浏览器不提供 Worker，训练与页面共用线程，分小段进行。",
  workerFailed: "Worker 未能启动，训练与页面共用线程，分小段进行。",
};

export const stop: typeof enStop = {
  title: (iteration, what) => `停于第 ${count(iteration)} 次迭代：${quantity(what)}出现非有限值。`,
};

function share(part: number): string {
  if (!Number.isFinite(part)) return "非有限值";
  if (part > 0 && part < 0.005) return "不足 1\u00a0%";
  return part < 1 && part >= 0.995 ? "超过 99\u00a0%" : percent(part);
}

/** gan-core says what stopped a run in English. */
function quantity(what: string): string {
  const whose = what.includes("discriminator") ? "判别器" : what.includes("generator") ? "生成器" : "";
  const part = what.endsWith("weights") ? "权重" : what.endsWith("loss") ? "损失" : what;
  return whose === "" ? what : part === what ? what : `${whose}的${part}`;
}

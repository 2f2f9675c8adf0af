import { count, percent } from "../../lab/format.ts";
import type { charts as en } from "../en/charts.ts";

export const charts: typeof en = {
  losses: "损失",
  lossesNote: "两者都在 0.69 时不分胜负。D 取真实与伪造两部分的平均。",
  lossesAlt: (d, g) => `损失随迭代的变化：目前判别器 ${d}，生成器 ${g}。`,
  kl: "KL 散度",
  klNote: "预期看到伪造样本的人，遇到真实样本会有多意外。",
  js: "JS 散度",
  jsNote: (n) => `0 为完全相同，1 比特为完全分离。噪声下限取决于 ${count(n)} 个点的分辨能力。`,
  divergenceAlt: (name, value, floor) => `${name}随迭代的变化，单位为比特：目前 ${value}，噪声下限 ${floor}。`,
  empty: "尚未测量",
  outside: (share) => (share > 0 ? `${percent(share)} 的伪造样本落在方框之外。` : "没有伪造样本落在方框之外。"),
  floor: "下限",
};

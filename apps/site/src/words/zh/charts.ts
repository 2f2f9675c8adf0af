import { percent } from "../../lab/format.ts";
import type { charts as enCharts } from "../en/charts.ts";

export const charts: typeof enCharts = {
  role: "图表",
  iteration: "迭代",
  empty: "尚未测量",
  losses: "损失",
  lossesEven: (both) => `两者都在 ${both} 时不分胜负。D 取真实与伪造两部分的平均。`,
  lossesGuess: (d) => `D 在 ${d} 时只能猜测。D 取真实与伪造两部分的平均。`,
  lossesAlt: (d, g) => `损失随迭代的变化：目前判别器 ${d}，生成器 ${g}。`,
  divergenceAlt: (name, unit, values) => `${name}随迭代的变化${unit && `，单位${unit}`}：${values.join("；")}。`,
  valueAlt: (value, floor) => `目前 ${value}，噪声下限 ${floor}`,
  outside: (share) =>
    share > 0
      ? `${share < 0.005 ? "不足 1\u00a0%" : percent(share)} 的伪造样本落在方框之外。`
      : "没有伪造样本落在方框之外。",
  modes: "模式随时间的变化",
  modesNote: (covered, modes) => `${modes} 个模式中覆盖 ${covered} 个。每行一个模式，颜色越深，伪造样本越多。`,
  modesAlt: (covered, modes) => `模式随时间的变化：目前 ${modes} 个模式中有 ${covered} 个至少占平均份额的 15 %。`,
  mode: "模式",
  share: "占伪造样本",
  aloud: (rows) => `${rows.map(([name, value]) => `${name} ${value}`).join("，")}。`,
  nothing: "此处没有测量值。",
  goBack: "按下即回到此刻",
};

import type { data as en } from "../en/data.ts";

export const data: typeof en = {
  label: "数据",
  short: {
    line: "直线",
    gaussians: "双高斯",
    ring: "圆环",
    disjoint: "分离",
    "mixture-ring": "八高斯",
    "mixture-grid": "网格",
    "two-moons": "双月",
    "two-spirals": "双螺旋",
  },
};

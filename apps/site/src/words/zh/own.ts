import { count, percent } from "../../lab/format.ts";
import type { Words } from "../words.ts";

export const own: Words["own"] = {
  heading: "自备数据",
  paste: "粘贴 CSV 或 JSON",
  example: "x,y\n0.5,-1.25\n2,3",
  file: "选择文件",
  orDrop: "或把文件拖到页面任意处：表格（CSV、TSV、JSON），或以深色像素为点的图像。",
  pasted: (letters) => `已粘贴 ${count(letters)} 个字符。`,
  reading: (share) => `正在读取：${percent(share)}。`,
  preview: "数据在图中的样子",
  kept: (kept, total) =>
    kept < total ? `从 ${count(total)} 个点中等概率保留了 ${count(kept)} 个。` : `读到 ${count(total)} 个点。`,
  bad: (rows) => `略去 ${count(rows)} 行不含两个数的数据：`,
  badRow: (line, column, text) =>
    text === "" ? `第 ${count(line)} 行“${column}”为空` : `第 ${count(line)} 行“${column}”为“${text}”`,
  andMore: (rows) => `另有 ${count(rows)} 行`,
  column: (at) => `第 ${at} 列`,
  across: "横轴",
  up: "纵轴",
  scale: "缩放",
  fit: { square: "等比适配", stretch: "各轴分别适配", none: "保持原值" },
  picture: (width, height) => `按 ${width} × ${height} 像素读取。像素越暗，落在上面的点越多。`,
  inverted: (width, height) => `按 ${width} × ${height} 像素读取。像素越亮，落在上面的点越多。`,
  invert: "取亮像素而非暗像素",
  noLink: "数据太多，网址容不下，无法用链接分享；可以保存运行文件。",
  use: "使用",
  cancel: "取消",
  refused: {
    empty: () => "其中没有内容。",
    numbers: () => "其中没有数值列。点的表格需要 x、y 两列。",
    column: () => "其中只有一列数值。一个点需要 x、y 两列。",
    few: (rows) => `只有 ${rows} 行含有两个数，至少需要 3 行。`,
    json: () => "开头像 JSON，但并不是：括号、引号或逗号有缺失或多余。",
    form: () => "这段 JSON 中没有点的列表，例如 [[0.5, −1.25], [2, 3]]。",
    run: () => "这是保存的运行，不是点的表格。",
    size: () => "文件超过 200 MB。",
    unreadable: () => "这既不是文本，也不是浏览器能读取的图像。",
    image: () => "浏览器无法把此文件读成图像。",
    blank: () => "整幅图像只有一种色调：没有比纸面更暗的像素。",
  },
  stays: "数据仍是原来的。",
};

import { count, percent } from "../../lab/format.ts";

export const own = {
  heading: "Your own data",
  paste: "Paste CSV or JSON",
  example: "x,y\n0.5,-1.25\n2,3",
  file: "Choose a file",
  orDrop: "or drop one anywhere on the page: a table (CSV, TSV, JSON), or an image whose dark pixels become points.",
  pasted: (letters: number) => `${count(letters)} letters pasted.`,
  reading: (share: number) => `Reading: ${percent(share)}.`,
  preview: "How the data will lie in the picture",
  kept: (kept: number, total: number) =>
    kept < total ? `${count(kept)} of ${many(total)} kept, each with the same chance.` : `${many(total)} read.`,
  bad: (rows: number) =>
    rows === 1 ? "1 row without two numbers was left out:" : `${count(rows)} rows without two numbers were left out:`,
  badRow: (line: number, column: string, text: string) =>
    text === "" ? `row ${count(line)} has nothing under ${column}` : `row ${count(line)} has “${text}” under ${column}`,
  andMore: (rows: number) => `and ${count(rows)} more`,
  column: (at: number) => `column ${at}`,
  across: "Across",
  up: "Up",
  scale: "Scale",
  fit: { square: "In proportion", stretch: "Each axis fitted", none: "As they are" },
  picture: (width: number, height: number) =>
    `Read at ${width} × ${height} pixels. The darker a pixel, the more points fall on it.`,
  inverted: (width: number, height: number) =>
    `Read at ${width} × ${height} pixels. The brighter a pixel, the more points fall on it.`,
  invert: "Bright pixels instead of dark ones",
  noLink: "Too much for a link: the address cannot hold these data. A saved run can.",
  use: "Use it",
  cancel: "Cancel",
  refused: {
    empty: () => "There is nothing in it.",
    numbers: () => "There is no column of numbers in it. A table of points has two: x and y.",
    column: () => "There is only one column of numbers in it. A point needs two: x and y.",
    few: (rows: number) =>
      `Only ${rows === 1 ? "1 row holds" : `${rows} rows hold`} two numbers. At least 3 are needed.`,
    json: () => "This begins like JSON, but is not: a bracket, quote or comma is missing or too many.",
    form: () => "This JSON holds no list of points, such as [[0.5, −1.25], [2, 3]].",
    run: () => "This is a saved run, not a table of points.",
    size: () => "This file is larger than 200 MB.",
    unreadable: () => "This is neither text nor an image that the browser can read.",
    image: () => "The browser cannot make a picture of this file.",
    blank: () => "This picture is all one tone: no pixel is darker than its paper.",
  } as Readonly<Record<string, (count: number) => string>>,
  stays: "The data are as they were.",
};

function many(points: number): string {
  return `${count(points)} ${points === 1 ? "point" : "points"}`;
}

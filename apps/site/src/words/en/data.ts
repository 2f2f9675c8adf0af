import { count, percent } from "../../lab/format.ts";

export const data = {
  label: "Data",
  /** Where the registry's own label is too long for the rail, or says too little in a sentence. */
  names: {
    gaussians: "Two blobs",
    disjoint: "Disjoint",
    moons: "Moons",
    "two-spirals": "Spiral",
    drawn: "Drawing",
    points: "Points",
    image: "Picture",
  } as Readonly<Record<string, string>>,
  gaussians: (modes: number) => (modes === 1 ? "1 Gaussian" : `${modes} Gaussians`),
  /** In place of the registry's sentences, by id. */
  summaries: {} as Readonly<Record<string, string>>,
  /** In place of the registry's labels of parameters, by `id.parameter`. */
  params: {
    "drawn.noise": "Blur",
    "points.noise": "Blur",
    "moons.noise": "Noise",
    "swiss-roll.noise": "Noise",
  } as Readonly<Record<string, string>>,
  more: "More",
  allShapes: "All shapes",
  draw: "Draw",
  own: "Your own",
  otherData: "Bring other data",
  /** What pressing the chosen shape again does. */
  again: "Press again for its sliders.",
  close: "Close",
  reset: "Back to defaults",
  startsAgain: "Each change starts the run again from the same seed.",

  drawing: {
    lead: "Draw your own data. Any shape will do; the {generator|generator} has not seen it.",
    paper: "Paper to draw points on. Arrows move the brush, Space puts it down and lifts it.",
    bar: "Draw where real points should fall",
    undo: "Undo",
    redo: "Redo",
    clear: "Clear",
    cancel: "Cancel",
    use: "Use it",
    edit: "Change the drawing",
    again: "Draw a new one",
    tools: "Drawing tools",
    tool: { brush: "Brush", line: "Line", eraser: "Eraser" },
    size: "Width",
    pixels: (size: number) => `${size} pixels`,
    status: (points: number, least: number) =>
      points < least
        ? `${many(points)} drawn. {strong|At least ${least} are needed.} Escape leaves.`
        : `{strong|${many(points)} drawn.} Enter uses them, Escape leaves.`,
    /** The same where there are no keys. */
    statusByHand: (points: number, least: number) =>
      points < least
        ? `${many(points)} drawn. {strong|At least ${least} are needed.}`
        : `{strong|${many(points)} drawn.}`,
    full: (most: number) => `The paper is full at ${many(most)}. Undo or erase to draw more.`,
    tooFew: (points: number, least: number) => `${many(points)} are too few: at least ${least} are needed.`,
    sketch: {
      down: () => "Brush down.",
      stroke: (added: number, all: number) => `${many(added)} drawn. ${many(all)} in all.`,
      erased: (removed: number, left: number) => `${many(removed)} erased. ${many(left)} left.`,
      dropped: () => "Stroke dropped.",
      undone: (step: { readonly kind: string; readonly count: number }, all: number) =>
        `Undone: ${steps[step.kind] ?? step.kind} ${many(step.count)}. ${many(all)} now.`,
      redone: (step: { readonly kind: string; readonly count: number }, all: number) =>
        `Redone: ${steps[step.kind] ?? step.kind} ${many(step.count)}. ${many(all)} now.`,
      nothingToUndo: () => "Nothing to undo.",
      nothingToRedo: () => "Nothing to redo.",
      cleared: (removed: number) => `${many(removed)} cleared. Undo brings them back.`,
      full: (most: number) => `The paper is full at ${many(most)}. All are kept.`,
      tool: (tool: string) => `${tool.charAt(0).toUpperCase()}${tool.slice(1)}.`,
      size: (pixels: number) => `Brush ${pixels} pixels wide.`,
      place: (x: string, y: string) => `x ${x}, y ${y}.`,
    },
  },

  yours: {
    heading: "Your own data",
    paste: "Paste CSV or JSON",
    example: "x,y\n0.5,-1.25\n2,3",
    file: "Choose a file",
    orDrop: "or drop one anywhere on the page: a table (CSV, TSV, JSON), or an image whose dark pixels become points.",
    drop: "Drop it here: a table becomes points, an image a distribution of its ink. You see it before it is used.",
    pasted: (letters: number) => `${count(letters)} letters pasted.`,
    reading: (share: number) => `Reading: ${percent(share)}.`,
    preview: "How the data will lie in the picture",
    kept: (kept: number, total: number) =>
      kept < total ? `${count(kept)} of ${many(total)} kept, each with the same chance.` : `${many(total)} read.`,
    bad: (rows: number) =>
      rows === 1 ? "1 row without two numbers was left out:" : `${count(rows)} rows without two numbers were left out:`,
    badRow: (line: number, column: string, text: string) =>
      text === ""
        ? `row ${count(line)} has nothing under ${column}`
        : `row ${count(line)} has “${text}” under ${column}`,
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
  },
};

const steps: Readonly<Record<string, string>> = { add: "drawing", erase: "erasing", clear: "clearing" };

function many(points: number): string {
  return `${count(points)} ${points === 1 ? "point" : "points"}`;
}

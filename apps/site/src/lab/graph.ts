/** The roads between the parts of the model, in a drawing of 704 × 392 whose parts are placed by its style. */
export const graphSize = { width: 704, height: 392 } as const;

export type EdgeId =
  | "feeds"
  | "makes"
  | "realFaces"
  | "fakeFaces"
  | "judgesReal"
  | "judgesFake"
  | "realCost"
  | "madeCost"
  | "fakeCost"
  | "teachesD"
  | "teachesG"
  | "movesG";

export interface Edge {
  readonly id: EdgeId;
  readonly path: string;
  /** The arrowhead's tip, and where it points: degrees clockwise from rightwards. */
  readonly tip?: readonly [x: number, y: number, degrees: number];
  /** What flows back: gradients, in their own colour and direction. */
  readonly back?: boolean;
}

/** In the order of the sentence. A tip stands 4 beyond its line, just short of what it points at. */
export const edges: readonly Edge[] = [
  { id: "feeds", path: level(62, 93, 234), tip: [97, 234, 0] },
  { id: "makes", path: level(224, 256, 234), tip: [260, 234, 0] },
  { id: "realFaces", path: sweep(336, 124, 370, 166), tip: [375, 166, 0] },
  { id: "fakeFaces", path: sweep(336, 234, 370, 192), tip: [375, 192, 0] },
  { id: "judgesReal", path: sweep(501, 166, 535, 124), tip: [540, 124, 0] },
  { id: "judgesFake", path: sweep(501, 192, 535, 234), tip: [540, 234, 0] },
  { id: "realCost", path: level(601, 629, 124), tip: [634, 124, 0] },
  { id: "madeCost", path: level(601, 629, 234), tip: [634, 234, 0] },
  { id: "fakeCost", path: sweep(601, 220, 629, 131) }, // the discriminator's loss counts its verdicts on fakes too
  { id: "teachesD", path: road([664, 92], [664, 50], [478, 50], [478, 91]), tip: [478, 97, 90], back: true },
  { id: "teachesG", path: road([664, 258], [664, 356], [341, 356]), tip: [337, 356, 180], back: true },
  { id: "movesG", path: road([256, 356], [110, 356], [110, 305]), tip: [110, 299, -90], back: true },
];

/** What the edges do, said where they do it. */
export const verbs = [
  { word: "feeds", of: "feeds", x: 80, y: 226 },
  { word: "makes", of: "makes", x: 241, y: 226 },
  { word: "face", of: "fakeFaces", x: 352, y: 184 },
  { word: "judges", of: "judgesFake", x: 522, y: 184 },
  { word: "cost", of: "realCost", x: 616, y: 116 },
  { word: "cost", of: "madeCost", x: 619, y: 250 },
  { word: "teachesD", of: "teachesD", x: 571, y: 42, back: true },
  { word: "teachesG", of: "teachesG", x: 510, y: 348, back: true },
] as const;

type Point = readonly [x: number, y: number];

function level(from: number, to: number, y: number): string {
  return `M${from} ${y}H${to}`;
}

/** A curve that leaves and arrives level. */
function sweep(x0: number, y0: number, x1: number, y1: number): string {
  const middle = (x0 + x1) / 2;
  return `M${x0} ${y0}C${middle} ${y0} ${middle} ${y1} ${x1} ${y1}`;
}

/** Straight stretches with rounded corners. */
function road(...points: readonly [Point, ...Point[]]): string {
  const radius = 14;
  const towards = ([x0, y0]: Point, [x1, y1]: Point): Point => {
    const length = Math.hypot(x1 - x0, y1 - y0);
    return [x0 + ((x1 - x0) / length) * radius, y0 + ((y1 - y0) / length) * radius];
  };
  return points
    .map((at, i) => {
      const before = points[i - 1];
      const after = points[i + 1];
      if (before === undefined) return `M${at.join(" ")}`;
      if (after === undefined) return `L${at.join(" ")}`;
      return `L${towards(at, before).join(" ")}Q${at.join(" ")} ${towards(at, after).join(" ")}`;
    })
    .join("");
}

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
  /** Over the page, while a file is dragged. */
  drop: "Drop it here: a table becomes points, an image a distribution of its ink. You see it before it is used.",
};

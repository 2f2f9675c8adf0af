/** The gallery of experiments. A story's runs are named by their keys; "a" is the baseline. */
export const experiments = {
  nav: "Experiments",
  skip: "Skip to the content",
  page: {
    title: "Experiments: GAN Lab",
    description:
      "Sixteen experiments on generative adversarial networks, each opened with one click: mode collapse and its cures, " +
      "oscillation, vanishing gradients, the Wasserstein critic, and more. Each says what to watch, and names its paper.",
    heading: "Experiments",
    lead: "Each is a run, or a few that differ in one thing. Open one, press Run, and watch what its paper describes.",
    note:
      "The pictures are of seed 1. What is said here held for at least five of six seeds, or, where TensorFlow.js trains, " +
      "for two of two: a script in the repository measures it.",
  },
  watch: "Watch",
  paper: "Paper",
  open: (title: string) => `Open in the Lab: ${title}`,
  openShort: "Open in the Lab",
  size: (runs: number, iterations: string) =>
    runs === 1 ? `One run, ${iterations} iterations` : `${runs} runs, ${iterations} iterations`,
  slow: "One of the runs needs TensorFlow.js and makes some fifteen iterations a second.",
  picture: (run: string, iteration: string) =>
    `${run}, at iteration ${iteration}: real points as discs and fakes as diamonds, over how real the discriminator judges each place.`,
  stories: {
    "mode-collapse": {
      title: "Mode collapse, and three cures",
      what: "A generator that learns faster than its discriminator puts all its fakes into one mode, and runs to the next when it is caught.",
      watch: "The first run visits modes one after another and never holds them. The others hold six or more of eight.",
      runs: {
        a: "Generator four times as fast",
        b: "Judged in pairs",
        c: "Five updates of the discriminator",
        d: "No momentum",
      },
    },
    packing: {
      title: "Packing: judged together",
      what: "A discriminator that sees several fakes at once sees that they are all alike.",
      watch: "The barcode fills once points are judged in twos. Fours are harder to fool and slower to learn.",
      runs: { a: "One by one", b: "In twos", c: "In fours" },
    },
    "two-time-scales": {
      title: "Two time-scales",
      what: "The same generator, against a discriminator that learns eight times as fast as before and so keeps up with it.",
      watch: "With the slow discriminator the modes come and go; with the fast one they fill and stay.",
      runs: { a: "Discriminator at 0.001", b: "Discriminator at 0.008" },
    },
    "minibatch-discrimination": {
      title: "Minibatch discrimination",
      what: "The discriminator is also told how alike the points of a batch are, so that a collapsed batch gives itself away.",
      watch: "Eight likenesses as further inputs, and most of the modes are covered within 500 iterations.",
      runs: { a: "Points alone", b: "Points and their likeness" },
    },
    unrolling: {
      title: "Unrolling",
      what: "The generator learns against the discriminator as it will be eight updates from now, which a single mode does not survive.",
      watch: "Without it the fakes chase one mode. With it they spread over several, though not over all eight.",
      runs: { a: "No look ahead", b: "Eight updates ahead" },
    },
    "dirac-gan": {
      title: "A point chases a point",
      what: "The smallest GAN there is: one real place, one fake place, and a slope for a discriminator. Even that goes round in circles.",
      watch:
        "The fakes swing about the real point and take long to settle. With a penalty on the slope they stop at it.",
      runs: { a: "No penalty", b: "R1 penalty, γ = 1" },
    },
    "who-moves-when": {
      title: "Who moves when",
      what: "On a game that is all rotation, the order of the moves decides: outwards, round for ever, or in.",
      watch:
        "Moving at the same time spirals out of the picture, taking turns circles, and looking ahead, by a trial step or by the last gradient, closes in.",
      runs: { a: "At the same time", b: "In turns", c: "Extragradient", d: "Optimistic gradient" },
    },
    "vanishing-gradients": {
      title: "Vanishing gradients",
      what: "Far from the data the discriminator is sure. The minimax loss then tells the generator nothing; the non-saturating loss tells it most.",
      watch: "One cloud stands still for lack of a gradient. The other has long arrived.",
      runs: { a: "Minimax", b: "Non-saturating" },
    },
    "strong-discriminator": {
      title: "Too strong a discriminator",
      what: "Ten updates of the discriminator to one of the generator, on blobs that do not touch: it parts real from fake along a cliff.",
      watch:
        "The heat map is torn into full colours and the fakes are thrown about. Noise on the points, or a penalty on the slope, makes the cliff a hill.",
      runs: { a: "Nothing added", b: "Noise on all points", c: "R1 penalty, γ = 1" },
    },
    "wasserstein-critic": {
      title: "A loss that means something",
      what: "The critic's loss estimates a distance and falls as the fakes come near. The usual loss hardly moves.",
      watch: "The two losses, while JS falls in both runs: only the critic's tells how far there is to go.",
      runs: { a: "Non-saturating", b: "Wasserstein" },
    },
    "weight-clipping": {
      title: "Clipped, or penalised",
      what: "A Wasserstein critic must not be too steep. Clipping its weights makes it too simple; a penalty on its slope does not.",
      watch:
        "The clipped critic's heat map stays pale and simple. The fakes stray between the modes and leave some out.",
      runs: { a: "Weights clipped at 0.1", b: "Gradient penalty" },
    },
    "three-losses": {
      title: "Three losses, one result",
      what: "Log, hinge or least squares: with the discriminator held by spectral normalization the choice hardly shows.",
      watch: "All three cover the eight modes, and their JS is as far apart as that of two seeds.",
      runs: { a: "Non-saturating", b: "Hinge", c: "Least squares" },
    },
    "kl-or-reverse-kl": {
      title: "Cover all, or keep to one",
      what: "A generator too simple for two modes. One divergence charges it for what it misses, the other for what it makes up.",
      watch: "Under KL the fakes stretch over both modes. Under reverse KL they keep to one.",
      runs: { a: "KL", b: "Reverse KL" },
    },
    "thin-noise": {
      title: "Noise too thin",
      what: "From noise on a line the generator can make curves only, however long it trains. A square has to be filled from a plane.",
      watch: "The curve winds through the square and leaves it mostly empty. JS stops at twice the other's.",
      runs: { a: "Two-dimensional noise", b: "One-dimensional noise" },
    },
    bridges: {
      title: "Bridges that should not be",
      what: "Noise is in one piece and networks are continuous, so between blobs that do not touch there are always some fakes.",
      watch:
        "The sheet between the blobs: stretched thin, and never torn. Some five to thirty fakes in a hundred lie off the blobs.",
      runs: { a: "Three disjoint blobs" },
    },
    "few-samples": {
      title: "Too few real points",
      what: "A discriminator that sees the same few points again and again learns them by heart.",
      watch:
        "From sixteen points the heat map shrinks to spots around them, and JS to the true distribution rises again.",
      runs: { a: "Fresh points for ever", b: "64 points", c: "16 points" },
    },
  },
  watched: {
    field: "heat map",
    sheet: "sheet",
    gradients: "gradients",
    modes: "missed modes",
    losses: "losses",
    barcode: "modes over time",
    js: "JS divergence",
    trails: "trails",
  },
};

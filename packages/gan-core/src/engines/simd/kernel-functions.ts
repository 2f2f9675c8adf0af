/** An address, or a stride between rows: bytes. */
type Bytes = number;

/** What a matrix product does to a sum v as it stores it; m is the number at the same place of a second block. */
export const responses = {
  /** v */
  asIs: 0,
  /** max(v, 0) */
  relu: 1,
  /** max(v, slope · v), for a slope in [0, 1] */
  leaky: 2,
  /** v · m */
  times: 3,
  /** v where m > 0, else 0 */
  reluMask: 4,
  /** v where m > 0, else slope · v */
  leakyMask: 5,
} as const;

/** The smooth activations, by their ids. */
export const smoothActivations = { elu: 0, tanh: 1, sigmoid: 2, softplus: 3, swish: 4, sine: 5 } as const;

/** The vocabulary of curves. */
export const curveFunctions = {
  identity: 0,
  square: 1,
  relu: 2,
  "relu-squared": 3,
  softplus: 4,
  exp: 5,
  tanh: 6,
} as const;

type CodeOf<Codes> = Codes[keyof Codes];

/**
 * The kernels, each as its source in `assembly/` says; where numbers lie, `layout.ts` does. Numbers given are rounded to
 * f32 unless they are `sine`'s frequency. Nothing is checked: an address that is wrong is someone else's number.
 */
export interface KernelFunctions {
  /* product.ts */
  product(
    x: Bytes,
    weights: Bytes,
    /** 0 for none. */
    biases: Bytes,
    y: Bytes,
    fanIn: number,
    fanOut: number,
    lanes: number,
    stride: Bytes,
    response: CodeOf<typeof responses>,
    slope: number,
    m: Bytes,
  ): void;
  /* transpose-weights.ts */
  transposeWeights(weights: Bytes, to: Bytes, fanIn: number, fanOut: number): void;
  /* weight-gradient.ts */
  weightGradient(
    x: Bytes,
    d: Bytes,
    weights: Bytes,
    /** 0 for none. */
    biases: Bytes,
    fanIn: number,
    fanOut: number,
    lanes: number,
    stride: Bytes,
  ): void;

  /* activate.ts */
  activate(
    kind: CodeOf<typeof smoothActivations>,
    x: Bytes,
    y: Bytes,
    /** 0 for none. */
    slopes: Bytes,
    /** 0 for none; not without slopes. */
    curvatures: Bytes,
    rows: number,
    lanes: number,
    stride: Bytes,
    /** The frequency of `sine`, the centre of `tanh`. */
    a: number,
    /** The reach of `tanh`. */
    b: number,
  ): void;

  /* curve.ts */
  curveTerm(
    f: CodeOf<typeof curveFunctions>,
    x: Bytes,
    /** 0 for none. */
    slopes: Bytes,
    /** 0 for none. */
    sums: Bytes,
    points: number,
    lanes: number,
    a: number,
    b: number,
    c: number,
    scale: number,
    more: 0 | 1,
  ): void;

  /* penalty.ts */
  norms(g: Bytes, to: Bytes, rows: number, lanes: number, stride: Bytes): void;
  penaltySeed(g: Bytes, u: Bytes, slopes: Bytes, norms: Bytes, rows: number, lanes: number, stride: Bytes): void;

  /* sums.ts */
  addSum(x: Bytes, n: number, sums: Bytes): void;
  addDot(x: Bytes, y: Bytes, n: number, sums: Bytes): void;
  takeSum(sums: Bytes): number;
  finite(x: Bytes, n: number): 0 | 1;

  /* rows.ts */
  pointsToRows(points: Bytes, rows: Bytes, n: number, dims: number, lanes: number, stride: Bytes): void;
  rowsToPoints(rows: Bytes, points: Bytes, n: number, dims: number, stride: Bytes): void;
  copyRows(from: Bytes, to: Bytes, rows: number, n: number, fromStride: Bytes, toStride: Bytes): void;
  combine(a: Bytes, alpha: number, b: Bytes, beta: number, y: Bytes, rows: number, lanes: number, stride: Bytes): void;
  between(t: Bytes, a: Bytes, b: Bytes, y: Bytes, rows: number, lanes: number, stride: Bytes): void;
  times(a: Bytes, b: Bytes, y: Bytes, rows: number, lanes: number, stride: Bytes): void;
  addProduct(a: Bytes, b: Bytes, c: Bytes, y: Bytes, rows: number, lanes: number, stride: Bytes): void;

  /* flat.ts */
  fill(x: Bytes, n: number, value: number): void;
  affine(x: Bytes, n: number, factor: number, offset: number): void;
  addScaled(x: Bytes, y: Bytes, n: number, alpha: number): void;
  clamp(x: Bytes, n: number, limit: number): void;
  pull(x: Bytes, slow: Bytes, n: number, share: number): void;

  /* descent.ts */
  sgd(p: Bytes, g: Bytes, n: number, rate: number): void;
  momentum(p: Bytes, g: Bytes, a: Bytes, n: number, rate: number, share: number, nesterov: 0 | 1): void;
  adagrad(p: Bytes, g: Bytes, s: Bytes, n: number, rate: number, epsilon: number): void;
  ogda(p: Bytes, g: Bytes, b: Bytes, n: number, rate: number, optimism: number, first: 0 | 1): void;

  /* adaptive.ts */
  rmsprop(
    p: Bytes,
    g: Bytes,
    s: Bytes,
    n: number,
    rate: number,
    memory: number,
    restOfMemory: number,
    epsilon: number,
    begun: number,
  ): void;
  rmspropCentred(
    p: Bytes,
    g: Bytes,
    s: Bytes,
    m: Bytes,
    n: number,
    rate: number,
    memory: number,
    restOfMemory: number,
    epsilon: number,
    begun: number,
  ): void;
  adam(
    p: Bytes,
    g: Bytes,
    m: Bytes,
    v: Bytes,
    n: number,
    rate: number,
    beta1: number,
    restOfBeta1: number,
    beta2: number,
    restOfBeta2: number,
    epsilon: number,
    freeMean: number,
    freeSquare: number,
    decay: number,
  ): void;
  optimisticAdam(
    p: Bytes,
    g: Bytes,
    m: Bytes,
    v: Bytes,
    b: Bytes,
    n: number,
    rate: number,
    beta1: number,
    restOfBeta1: number,
    beta2: number,
    restOfBeta2: number,
    epsilon: number,
    freeMean: number,
    freeGradient: number,
    freeSquare: number,
    optimism: number,
    first: 0 | 1,
  ): void;

  /* random.ts */
  words(state: Bytes, to: Bytes, n: number): void;
  uniforms(state: Bytes, to: Bytes, n: number): void;
  normals(state: Bytes, to: Bytes, n: number): void;

  /* place.ts */
  place(table: Bytes, count: number, dims: number, us: Bytes, points: Bytes, n: number): void;

  /* peak.ts */
  peak(n: number): number;
}

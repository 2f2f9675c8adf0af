import { column, pair, quad } from "./product-panel.ts";
import { AS_IS, LEAKY, LEAKY_MASK, RELU, RELU_MASK, TIMES } from "./response.ts";

/**
 * y = Wᵀx + b, then a response of `response.ts`: a layer's forward pass, and with transposed weights and without b its
 * backward pass, dx = W d.
 *
 * x: fanIn rows; y, m: fanOut rows, all of one stride. W: in panels. b: fanOut numbers, or 0 for none.
 */
export function product(
  x: usize,
  w: usize,
  b: usize,
  y: usize,
  fanIn: i32,
  fanOut: i32,
  lanes: i32,
  stride: usize,
  response: i32,
  slope: f32,
  m: usize,
): void {
  // A function for each response: a choice made inside would push the sums out of their registers.
  if (response === AS_IS) productAsIs(x, w, b, y, fanIn, fanOut, lanes, stride);
  else if (response === RELU) productRelu(x, w, b, y, fanIn, fanOut, lanes, stride);
  else if (response === LEAKY) productLeaky(x, w, b, y, fanIn, fanOut, lanes, stride, slope);
  else if (response === TIMES) productTimes(x, w, b, y, fanIn, fanOut, lanes, stride, m);
  else if (response === RELU_MASK) productReluMask(x, w, b, y, fanIn, fanOut, lanes, stride, m);
  else productLeakyMask(x, w, b, y, fanIn, fanOut, lanes, stride, slope, m);
}

function productAsIs(x: usize, w: usize, b: usize, y: usize, i: i32, j: i32, lanes: i32, ld: usize): void {
  panels(AS_IS, x, w, b, y, i, j, lanes, ld, 0, 0);
}

function productRelu(x: usize, w: usize, b: usize, y: usize, i: i32, j: i32, lanes: i32, ld: usize): void {
  panels(RELU, x, w, b, y, i, j, lanes, ld, 0, 0);
}

function productLeaky(x: usize, w: usize, b: usize, y: usize, i: i32, j: i32, lanes: i32, ld: usize, s: f32): void {
  panels(LEAKY, x, w, b, y, i, j, lanes, ld, s, 0);
}

function productTimes(x: usize, w: usize, b: usize, y: usize, i: i32, j: i32, lanes: i32, ld: usize, m: usize): void {
  panels(TIMES, x, w, b, y, i, j, lanes, ld, 0, m);
}

function productReluMask(
  x: usize,
  w: usize,
  b: usize,
  y: usize,
  i: i32,
  j: i32,
  lanes: i32,
  ld: usize,
  m: usize,
): void {
  panels(RELU_MASK, x, w, b, y, i, j, lanes, ld, 0, m);
}

function productLeakyMask(
  x: usize,
  w: usize,
  b: usize,
  y: usize,
  i: i32,
  j: i32,
  lanes: i32,
  ld: usize,
  s: f32,
  m: usize,
): void {
  panels(LEAKY_MASK, x, w, b, y, i, j, lanes, ld, s, m);
}

/* @inline */
function panels(
  response: i32,
  x: usize,
  w: usize,
  b: usize,
  y: usize,
  fanIn: i32,
  fanOut: i32,
  lanes: i32,
  stride: usize,
  slope: f32,
  m: usize,
): void {
  const bytes = (<usize>lanes) << 2;
  for (; fanOut >= 4; fanOut -= 4) {
    quad(response, x, w, b, y, fanIn, bytes, stride, slope, m);
    w += (<usize>fanIn) << 4;
    if (b) b += 16;
    y += stride << 2;
    m += stride << 2;
  }
  if (fanOut & 2) {
    pair(response, x, w, b, y, fanIn, bytes, stride, slope, m);
    w += (<usize>fanIn) << 3;
    if (b) b += 8;
    y += stride << 1;
    m += stride << 1;
  }
  if (fanOut & 1) column(response, x, w, b, y, fanIn, bytes, stride, slope, m);
}

import { addWide, high, low, lowBits, mulWide, narrow, splatWide, subWide, wideConstant } from "./lane-halves.ts";
import { larger, mul, SIZE, smaller, splat, type V, type W } from "./lanes.ts";
import { smallCosine, smallSine, turnedCosine, turnedSine } from "./trigonometry.ts";

/**
 * sin ωx, slope ω cos ωx, curvature −ω² sin ωx. The phase is taken to ωx = r + k π/2 in float64, as float32 would lose a
 * digit of it with every factor of ten.
 */
export function activateSine(x: usize, y: usize, slopes: usize, curvatures: usize, bytes: usize, frequency: f64): void {
  const omega = splatWide(frequency);
  const steep = splat(<f32>frequency);
  const bend = splat(<f32>(-frequency * frequency));
  for (let at: usize = 0; at < bytes; at += SIZE) {
    const v = load<V>(x + at);
    const a = mulWide(low(v), omega);
    const b = mulWide(high(v), omega);
    const turnsA = quarters(a);
    const turnsB = quarters(b);
    const k = lowBits(turnsA, turnsB);
    const rest = narrow(remainder(a, turnsA), remainder(b, turnsB));
    const r = smaller(larger(rest, splat(-0.8)), splat(0.8)); // where the phase is lost, so that the sine stays one
    const s = smallSine(r);
    const c = smallCosine(r);
    const value = turnedSine(k, s, c);
    store<V>(y + at, value);
    if (!slopes) continue;
    store<V>(slopes + at, mul(steep, turnedCosine(k, s, c)));
    if (curvatures) store<V>(curvatures + at, mul(bend, value));
  }
}

/** 2/π; 1.5 · 2⁵²; π/2 in two parts, of which the first has few digits. */
const TURN = memory.data<f64>([0.6366197723675814, 6755399441055744, 1.5707963267341256, 6.077100506506192e-11]);

/** The whole number of quarter turns nearest, added to 1.5 · 2⁵²: the number's lowest bits then hold it. */
/* @inline */
function quarters(phase: W): W {
  return addWide(mulWide(phase, wideConstant(TURN, 0)), wideConstant(TURN, 1));
}

/** What is left of the phase. */
/* @inline */
function remainder(phase: W, turns: W): W {
  const k = subWide(turns, wideConstant(TURN, 1));
  const rough = subWide(phase, mulWide(k, wideConstant(TURN, 2)));
  return subWide(rough, mulWide(k, wideConstant(TURN, 3)));
}

import { expect, it } from "vitest";
import { twistedAngles } from "./twisted-angles.ts";

/** An angle, moved into [−π, π). */
const wrap = (angle: number): number => angle - 2 * Math.PI * Math.floor((angle + Math.PI) / (2 * Math.PI));

it("twistedAngles() finds angles that the twist takes back, whatever the arm", () => {
  for (const length of [0, 0.3, 1, 2.5, 5]) {
    for (const psi of [-3, -0.5, 0.2, 2]) {
      const found = twistedAngles(length, psi, 5, 0.25);
      expect(found.length).toBeGreaterThanOrEqual(5);
      for (const { phi } of found) {
        const offset = wrap(phi - 0.25 * Math.exp(length * Math.cos(phi)) - psi) / ((2 * Math.PI) / 5);
        expect(Math.abs(offset - Math.round(offset))).toBeLessThan(1e-11);
      }
    }
  }
});

it("twistedAngles() finds as many as a fine scan of the circle crosses, folds included", () => {
  for (const length of [0.5, 2, 3.5, 5, 6.5]) {
    const psi = 0.7;
    const arms = 60; // values so close that some lie within a fold
    // How often φ − c e^(ρ cos φ) passes a value ψ + 2πj/60 on the way round.
    const level = (phi: number): number =>
      Math.floor(((phi - 0.25 * Math.exp(length * Math.cos(phi)) - psi) * arms) / (2 * Math.PI));
    const steps = 50_000; // a turn at length 6.5 still takes a hundred
    let crossings = 0;
    for (let i = 0; i < steps; i++) {
      const [a, b] = [i, i + 1].map((k) => level(-Math.PI + (2 * Math.PI * k) / steps));
      crossings += Math.abs(b! - a!);
    }
    expect(twistedAngles(length, psi, arms, 0.25)).toHaveLength(crossings);
  }
});

it("twistedAngles() has the slope of the twist, by differences", () => {
  const image = (phi: number): number => phi - 0.25 * Math.exp(2 * Math.cos(phi));
  for (const { phi, slope } of twistedAngles(2, 0.3, 5, 0.25)) {
    expect(slope).toBeCloseTo((image(phi + 1e-5) - image(phi - 1e-5)) / 2e-5, 7);
  }
});

it("twistedAngles() of no twist is the arms themselves", () => {
  const found = twistedAngles(1, 0.1, 4, 0).map(({ phi }) => phi);
  const expected = [-Math.PI + 0.1, -Math.PI / 2 + 0.1, 0.1, Math.PI / 2 + 0.1];
  expect(found).toHaveLength(4);
  found.toSorted((a, b) => a - b).forEach((phi, i) => void expect(phi).toBeCloseTo(expected[i]!, 12));
});

it("twistedAngles() gives up telling turns apart where there are more than 64", () => {
  const found = twistedAngles(50, 0, 5, 0.25);
  expect(found.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  expect(found.every(({ slope }) => slope === 1)).toBe(true);
});

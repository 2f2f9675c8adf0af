import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conditions, createHealth, diagnose } from "./health.ts";
import type { Observation } from "./observation.ts";

type Measured = Omit<Observation, "iteration">;

const series = (length: number, observe: (i: number) => Measured, every = 1): Observation[] =>
  Array.from({ length }, (_, i) => ({ iteration: i * every, ...observe(i * every) }));

const idsOf = (observations: Observation[], options = {}): string[] =>
  diagnose(observations, options).map(({ id }) => id);

describe("diagnose()", () => {
  it("says nothing of a run that was not measured, or hardly begun", () => {
    expect(diagnose([])).toEqual([]);
    expect(diagnose(series(2000, () => ({})))).toEqual([]);
    expect(idsOf(series(200, () => ({ modes: { covered: 3, of: 8 } })))).toEqual([]);
  });

  it("finds mode collapse once it has held for 200 iterations, with the numbers", () => {
    const observations = series(31, (i) => ({ modes: { covered: i < 100 ? 8 : 3, of: 8 } }), 10);
    expect(diagnose(observations)).toEqual([
      { id: "mode-collapse", label: "Mode collapse", good: false, since: 100, evidence: { covered: 3, modes: 8 } },
    ]);
    expect(diagnose(observations.slice(0, -1))).toEqual([]);
    expect(diagnose(observations.slice(0, -1), { hold: 190 })).toHaveLength(1);
  });

  it("finds a discriminator that has won, and the saturation that may come of it", () => {
    // sure of itself from 300 on; the generator's gradient falls by e every 20 iterations
    const observe = (i: number): Measured => ({
      verdicts: i < 300 ? { real: 0.6, fake: 0.4 } : { real: 0.99, fake: 0.01 },
      gradients: { generator: Math.exp(-Math.max(0, i - 300) / 20) },
    });
    const found = diagnose(series(701, observe));
    expect(found.map(({ id, since }) => [id, since])).toEqual([
      ["discriminator-won", 300],
      ["saturation", 393], // e^(−x/20) ≤ 0.01 from x = 20 ln 100 = 92.1 on
    ]);
    expect(found[0]!.evidence["gradientFall"]).toBeCloseTo(Math.exp(20), -3);
    expect(found[0]!.evidence["steepestAt"]).toBe(0);
  });

  it("finds a run that goes round in circles, as that of the bilinear game does", () => {
    // x and y turn about the origin at a constant distance: the payoff x·y is a sine of twice the frequency
    const observe = (i: number): Measured => {
      const turn = (2 * Math.PI * i) / 400;
      const payoff = Math.cos(turn) * Math.sin(turn);
      return { losses: { discriminator: -payoff, generator: payoff } };
    };
    const [found, ...others] = diagnose(series(1300, observe));
    expect(others).toEqual([]);
    expect(found?.id).toBe("oscillation");
    expect(Math.abs(found!.evidence["period"]! - 200)).toBeLessThanOrEqual(1000 / 32);
  });

  it("finds a run that runs away, and one that broke, the latter at once", () => {
    // the unstable spiral of simultaneous descent: the distance grows by 1.004988 a step
    const away = (i: number): Measured => ({ losses: { discriminator: 1, generator: 1.004988 ** i } });
    expect(idsOf(series(1300, away))).toEqual(["diverging"]);
    const broken = (i: number): Measured => ({ losses: { discriminator: i < 50 ? 1 : Number.NaN, generator: 1 } });
    expect(diagnose(series(51, broken))).toMatchObject([{ id: "diverging", since: 50 }]);
  });

  it("finds a run that has arrived, and calls that good", () => {
    const observe = (i: number): Measured => ({
      divergence: { value: 0.02 + Math.exp(-i / 100), floor: 0.01 },
      modes: { covered: i < 300 ? 5 : 8, of: 8 },
    });
    expect(diagnose(series(181, observe, 20))).toMatchObject([
      { id: "convergence", label: "Settled", good: true, evidence: { floor: 0.01, covered: 8, modes: 8 } },
    ]);
  });

  it("answers to any series with numbers that can be, broken ones included", () => {
    const number = fc.constantFrom(0, 1, -1, 1e30, -1e30, 1e308, Number.NaN, Number.POSITIVE_INFINITY, 0.3);
    const norm = number.filter((value) => !(value < 0));
    const measured = fc.record(
      {
        losses: fc.record({ discriminator: number, generator: number }),
        verdicts: fc.record({ real: fc.constantFrom(0, 0.5, 1), fake: fc.constantFrom(0, 0.5, 1) }),
        modes: fc.record({ covered: fc.constantFrom(0, 1), of: fc.constantFrom(1, 8) }),
        divergence: fc.record({ value: number, floor: fc.constantFrom(0, 0.1, -1) }),
        gradients: fc.record({ discriminator: norm, generator: norm }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(measured, { maxLength: 60 }), (all) => {
        const found = idsOf(
          all.map((observed, iteration) => ({ iteration, ...observed })),
          { hold: 2, window: 32 },
        );
        expect(new Set(found).size).toBe(found.length);
        for (const id of found) expect(conditions.map((condition) => condition.id)).toContain(id);
      }),
      { numRuns: 200 },
    );
  });
});

describe("createHealth()", () => {
  it("says after every observation what diagnose() says of the series so far", () => {
    const observations = series(40, (i) => ({ modes: { covered: 1 + (Math.floor(i / 12) % 2), of: 2 } }));
    const health = createHealth({ hold: 4 });
    observations.forEach((observation, i) => {
      expect(health.observe(observation)).toEqual(diagnose(observations.slice(0, i + 1), { hold: 4 }));
    });
  });

  it("refuses options by name", () => {
    expect(() => createHealth({ hold: -1 })).toThrow(
      "createHealth: hold must be a finite number of at least 0, got -1.",
    );
    expect(() => createHealth({ window: Number.NaN })).toThrow("createHealth: window must be");
  });

  it("refuses an iteration that is not above the last", () => {
    const health = createHealth();
    health.observe({ iteration: 5 });
    expect(() => health.observe({ iteration: 5 })).toThrow("observation.iteration must be");
  });
});

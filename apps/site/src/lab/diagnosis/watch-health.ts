import { conditions, createHealth, type Diagnosis, type Frame, type Observation } from "gan-core";
import type { Watcher } from "../watcher.ts";
import { type Cadence, cadenceOf } from "./cadence.ts";
import { isHeap, observe } from "./observe.ts";
import { createPulse } from "./pulse.ts";
import type { Told } from "./told.ts";

export interface HealthOptions {
  /** Milliseconds. */
  now(): number;
  /** What is to be said of the moment that is shown; undefined for nothing. */
  tell(told: Told | undefined): void;
  /** A diagnosis has been made: for the timeline. `since` is where its evidence began. */
  onEvent?(told: Told): void;
}

/** Milliseconds between two versions of the same sentence. */
const sameEvery = 1500;
/** Verdicts closer than this are a toss-up. */
const tossUp = 0.05;
/** Iterations before which a run that covers few modes is still searching. */
const tooEarly = 1000;
/** Observations kept to begin again from, and sentences kept to go back to. */
const most = 1000;

/** Follows a run's health: what was measured in, what is to be said of it out. A moment of the past is told what it was. */
export function watchHealth({ now, tell, onEvent }: HealthOptions): Required<Watcher> {
  let kept: readonly Observation[] = [];
  let log: readonly Told[] = [];
  let cadence: Cadence = cadenceOf(0);
  let health = createHealth(cadence);
  let pulse = createPulse(cadence.hold);
  let found: readonly Diagnosis[] = [];
  let seen: Pick<Told, "missed" | "divergence"> = { missed: [] };
  let told: Told | undefined;
  let toldAt = Number.NEGATIVE_INFINITY;
  let heap = false;
  let speed = 0; // iterations a millisecond
  let last = { iteration: 0, at: Number.NaN };

  function begin(): void {
    health = createHealth(cadence);
    pulse = createPulse(cadence.hold);
    found = kept.reduce<readonly Diagnosis[]>((_, each) => health.observe(each), []);
  }

  /** A faster or slower run is looked at with another measure; what is known is looked at anew. */
  function pace(iteration: number): void {
    const took = now() - last.at;
    const trained = iteration - last.iteration;
    last = { iteration, at: now() };
    if (!(took > 0 && took < 1000 && trained > 0)) return; // rested, or begun
    speed = speed === 0 ? trained / took : speed + (trained / took - speed) / 16;
    const next = cadenceOf(speed);
    const slower = 4 * next.hold <= cadence.hold;
    if (!slower && next.hold <= cadence.hold) return;
    cadence = next;
    begin();
  }

  function add(frame: Frame): void {
    heap = isHeap(frame.probe ?? {}) ?? heap;
    const { observation, missed, divergence } = observe(frame, heap);
    if (!(observation.iteration > (kept.at(-1)?.iteration ?? 0))) return;
    pace(observation.iteration);
    if (divergence !== undefined) seen = { missed: missed ?? [], divergence };
    else if (missed) seen = { ...seen, missed };
    kept = kept.length < most ? [...kept, observation] : [...kept.filter(isWorth), observation];
    found = health.observe(observation);
    pulse.observe(frame.losses);
  }

  /** The gravest of what was found. Rhythms are the pulse's to find. */
  function gravest(): Diagnosis | undefined {
    const early = (kept.at(-1)?.iteration ?? 0) < tooEarly; // every run begins with few modes
    const off = early ? ["oscillation", "mode-collapse"] : ["oscillation"];
    const all = [...found.filter(({ id }) => !off.includes(id)), ...(pulse.found ? [pulse.found] : [])];
    return conditions.map(({ id }) => all.find((each) => each.id === id)).find((each) => each !== undefined);
  }

  function sentence(iteration: number): Told | undefined {
    const diagnosis = gravest();
    if (diagnosis) {
      const { id, good, since, evidence } = diagnosis;
      return { id, good, since, evidence, iteration, ...seen };
    }
    const measured = kept.findLast(({ divergence }) => divergence !== undefined);
    if (!measured?.divergence) return undefined;
    const { real, fake } = kept.findLast(({ verdicts }) => verdicts !== undefined)?.verdicts ?? { real: 1, fake: 0 };
    const { divergence, modes } = measured;
    const evidence = {
      divergence: divergence.value,
      floor: divergence.floor,
      aboveFloor: divergence.value - divergence.floor,
      ...(modes && { covered: modes.of - seen.missed.length, modes: modes.of }),
    };
    const whole = modes === undefined || seen.missed.length === 0; // with modes missing there is plainly more to find
    const isTossUp = whole && Math.abs(real - fake) < tossUp && divergence.value > 3 * divergence.floor;
    const id = isTossUp ? "undecided" : "searching";
    return { id, good: true, since: iteration, evidence, iteration, ...seen };
  }

  function say(next: Told | undefined): void {
    const same = next?.id === told?.id;
    const calm = next && told && isRemark(next) && isRemark(told); // neither is news
    if ((same || calm) && now() - toldAt < sameEvery) return;
    told = next;
    toldAt = now();
    if (next && !same) {
      log = [...log, next].slice(-most);
      if (!isRemark(next)) onEvent?.(next);
    }
    tell(next);
  }

  return {
    frame(frame, _, past) {
      if (past) {
        tell(log.findLast(({ iteration }) => iteration <= frame.iteration));
        return;
      }
      if (frame.iteration > 0) add(frame);
      say(frame.iteration > 0 ? sentence(frame.iteration) : undefined);
    },
    cut(iteration) {
      kept = iteration > 0 ? kept.filter((each) => each.iteration <= iteration) : [];
      log = iteration > 0 ? log.filter((each) => each.iteration <= iteration) : [];
      told = log.at(-1);
      toldAt = Number.NEGATIVE_INFINITY;
      last = { iteration, at: Number.NaN };
      if (iteration === 0) {
        seen = { missed: [] };
        heap = false;
      }
      begin();
      tell(told);
    },
    configured() {
      kept = []; // what was measured under other rules says nothing of these
      begin();
    },
  };
}

/** Not a diagnosis, but how far the run is. */
function isRemark(told: Told): boolean {
  return told.id === "searching" || told.id === "undecided";
}

/** Half of the pictures go; measurements stay, being rarer. */
function isWorth({ divergence, modes }: Observation, i: number): boolean {
  return divergence !== undefined || modes !== undefined || i % 2 === 0;
}

import type { ProbeResult, RunConfig } from "gan-core";
import { createTrail, type TrailsData } from "gan-viz";
import { sparePoints } from "./looks.ts";
import { firstPoints } from "./views.ts";

/** Where the hero's fakes were in its last pictures: they are made of the same noise each time. */
export interface HeroTrail {
  readonly data: TrailsData;
  /** Takes in a picture. One of an earlier moment, or under another config, leaves nothing of what was before. */
  see(picture: Pick<ProbeResult, "iteration" | "fake">, config: RunConfig): void;
}

export function createHeroTrail(length = 24): HeroTrail {
  const trail = createTrail(length);
  let last: { iteration: number; config?: RunConfig } = { iteration: -1 };

  return {
    data: trail.data,
    see({ iteration, fake }, config) {
      if (!fake || (iteration === last.iteration && config === last.config)) return;
      if (iteration < last.iteration || config !== last.config) trail.clear();
      trail.push(firstPoints(fake.points, sparePoints)); // as many in each picture, or the trail would break off at rest
      last = { iteration, config };
    },
  };
}

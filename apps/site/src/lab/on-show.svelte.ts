import type { RunConfig } from "gan-core";
import type { View } from "gan-viz";
import type { Connector } from "./connector.ts";
import type { HeroData } from "./hero-layers.ts";
import type { Lab } from "./lab-context.ts";

/** The Lab of this page and what it takes to make files of it. */
export interface OnShow extends Lab {
  readonly connector: Connector;
  /** What the page opens with, which needs no words in an address. */
  readonly opening: RunConfig;
  /** The large picture; none before it is painted. */
  hero(): View<HeroData> | undefined;
}

let lab = $state.raw<OnShow>();

/** The Lab below, for the page's header, which is another island: nothing until the Lab is alive. */
export const onShow = {
  get lab() {
    return lab;
  },
  set lab(next) {
    lab = next;
  },
};

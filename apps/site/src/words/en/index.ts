import { charts } from "./charts.ts";
import { data } from "./data.ts";
import { dock } from "./dock.ts";
import { engines, backends, unavailable } from "./engines.ts";
import { embed } from "./embed.ts";
import { hero, badge, stop } from "./hero.ts";
import { keys } from "./keys.ts";
import { lead } from "./lead.ts";
import { live } from "./live.ts";
import { model } from "./model.ts";
import { share } from "./share.ts";
import { page, site, skip, noscript, missing, theme } from "./site.ts";
import { store } from "./store.ts";

/**
 * Every sentence and label of the site in English. `{mark|text}` sets a word in what the mark stands for: real, fake, generator,
 * discriminator, gradient, or run, which is the Run button itself.
 */
export const en = {
  page,
  site,
  skip,
  noscript,
  missing,
  theme,
  keys,
  lead,
  data,
  hero,
  badge,
  stop,
  model,
  charts,
  dock,
  engines,
  backends,
  unavailable,
  live,
  embed,
  share,
  store,
};

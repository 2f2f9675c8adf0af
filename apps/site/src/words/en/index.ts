import { charts } from "./charts.ts";
import { data } from "./data.ts";
import { compare } from "./compare.ts";
import { diagnosis, stopped } from "./diagnosis.ts";
import { dock } from "./dock.ts";
import { engines, backends, unavailable } from "./engines.ts";
import { hero, badge, stop } from "./hero.ts";
import { keys } from "./keys.ts";
import { lead } from "./lead.ts";
import { live } from "./live.ts";
import { model } from "./model.ts";
import { page, site, skip, noscript, missing, theme } from "./site.ts";

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
  compare,
  diagnosis,
  stopped,
  dock,
  engines,
  backends,
  unavailable,
  live,
};

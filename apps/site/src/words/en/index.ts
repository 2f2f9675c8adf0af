import { charts } from "./charts.ts";
import { data } from "./data.ts";
import { compare } from "./compare.ts";
import { diagnosis, stopped } from "./diagnosis.ts";
import { dock } from "./dock.ts";
import { engines, backends, unavailable } from "./engines.ts";
import { entries } from "./entries.ts";
import { embed } from "./embed.ts";
import { hero, badge, stop } from "./hero.ts";
import { keys } from "./keys.ts";
import { lead } from "./lead.ts";
import { live } from "./live.ts";
import { measures } from "./measures.ts";
import { model } from "./model.ts";
import { timeline } from "./timeline.ts";
import { settings } from "./settings.ts";
import { explain } from "./explain.ts";
import { slow } from "./slow.ts";
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
  explain,
  slow,
  charts,
  measures,
  compare,
  diagnosis,
  stopped,
  dock,
  engines,
  backends,
  unavailable,
  live,
  timeline,
  settings,
  entries,
  embed,
  share,
  store,
};

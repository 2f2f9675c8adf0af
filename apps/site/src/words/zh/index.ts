import type { Words } from "../words.ts";
import { charts } from "./charts.ts";
import { compare } from "./compare.ts";
import { data } from "./data.ts";
import { diagnosis, stopped } from "./diagnosis.ts";
import { dock } from "./dock.ts";
import { embed } from "./embed.ts";
import { backends, engines, unavailable } from "./engines.ts";
import { entries } from "./entries.ts";
import { explain } from "./explain.ts";
import { badge, hero, stop } from "./hero.ts";
import { keys } from "./keys.ts";
import { lead } from "./lead.ts";
import { live } from "./live.ts";
import { measures } from "./measures.ts";
import { model } from "./model.ts";
import { settings } from "./settings.ts";
import { share } from "./share.ts";
import { missing, noscript, page, site, skip, theme } from "./site.ts";
import { slow } from "./slow.ts";
import { store } from "./store.ts";
import { timeline } from "./timeline.ts";

/** Every sentence and label of the site in Chinese, as a Chinese textbook would put it. */
export const zh: Words = {
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

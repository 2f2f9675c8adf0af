import type { Words } from "../words.ts";
import { charts } from "./charts.ts";
import { data } from "./data.ts";
import { dock } from "./dock.ts";
import { embed } from "./embed.ts";
import { backends, engines, unavailable } from "./engines.ts";
import { badge, hero, stop } from "./hero.ts";
import { keys } from "./keys.ts";
import { lead } from "./lead.ts";
import { live } from "./live.ts";
import { model } from "./model.ts";
import { share } from "./share.ts";
import { missing, noscript, page, site, skip, theme } from "./site.ts";
import { store } from "./store.ts";

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

import type { LaterWords } from "../words.ts";
import { compare } from "./compare.ts";
import { diagnosis, stopped } from "./diagnosis.ts";
import { drawing } from "./drawing.ts";
import { embed } from "./embed.ts";
import { entries } from "./entries.ts";
import { explain } from "./explain.ts";
import { keys } from "./keys.ts";
import { own } from "./own.ts";
import { settings } from "./settings.ts";
import { share } from "./share.ts";
import { missing, noscript, page, site, skip, theme } from "./site.ts";
import { slow } from "./slow.ts";
import { store } from "./store.ts";

/** What the pages around the Lab say, and its panels that open when they are asked for. */
export const later: LaterWords = {
  page,
  site,
  skip,
  noscript,
  missing,
  theme,
  keys,
  drawing,
  own,
  explain,
  slow,
  compare,
  diagnosis,
  stopped,
  settings,
  entries,
  embed,
  share,
  store,
};

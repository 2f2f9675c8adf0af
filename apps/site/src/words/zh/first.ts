import type { FirstWords } from "../words.ts";
import { charts } from "./charts.ts";
import { data } from "./data.ts";
import { dock } from "./dock.ts";
import { backends, engines, unavailable } from "./engines.ts";
import { badge, hero, stop } from "./hero.ts";
import { lead } from "./lead.ts";
import { live } from "./live.ts";
import { measures } from "./measures.ts";
import { model } from "./model.ts";
import { number } from "./number.ts";
import { timeline } from "./timeline.ts";

/** What the Lab says before anything is opened: what it weighs, everybody waits for. */
export const first: FirstWords = {
  lead,
  data,
  hero,
  badge,
  stop,
  model,
  charts,
  measures,
  dock,
  engines,
  backends,
  unavailable,
  live,
  timeline,
  number,
};

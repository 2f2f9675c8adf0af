import { type History, type HistoryOptions, type HistoryState, historyFrom } from "./history.ts";
import { readHistory } from "./read-history.ts";

/**
 * An empty history, or the one that was saved, which may come from outside: it is checked. Cost: `add` copies nothing;
 * memory is the bound given.
 *
 * @throws RangeError when told of an iteration before `end`: truncate first. When what was saved is no history of one
 * run, naming the path, the rule and the value.
 */
export function createHistory(options: HistoryOptions = {}, saved?: HistoryState): History {
  return historyFrom(options, saved && readHistory(saved, "createHistory: saved"));
}

import { pageDesk } from "../export/save-file.ts";
import type { OnShow } from "../on-show.svelte.ts";
import { createShare, type Share } from "./share.ts";

/** Sharing as a browser's page does it. */
export function pageShare(lab: OnShow): Share {
  const { origin, pathname, search } = location;
  const base = import.meta.env.BASE_URL.replace(/\/$/, "");
  return createShare({
    lab,
    desk: pageDesk(),
    copy: (text) => navigator.clipboard.writeText(text),
    addresses: { lab: origin + pathname + search, embed: `${origin}${base}/embed/` },
  });
}

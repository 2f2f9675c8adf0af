/** What of a page it takes to keep the site. */
export interface Visit {
  /** Absent where pages may not have one, as without https. */
  readonly serviceWorker: Pick<ServiceWorkerContainer, "register"> | undefined;
  /** Whether the visitor pays for what is sent. */
  readonly saveData: boolean;
  /** Calls back when the page has nothing better to do. */
  whenIdle(work: () => void): void;
}

/**
 * Keeps the site for when there is no network, from this visit on. It waits until the page is at rest; where it may not,
 * the site works as before, so nothing is said.
 *
 * @param base Where the site lies, with or without a slash at its end.
 */
export function keepOffline(base: string, { serviceWorker, saveData, whenIdle }: Visit): void {
  if (serviceWorker === undefined || saveData) return;
  const folder = base.endsWith("/") ? base : `${base}/`;
  whenIdle(() => {
    serviceWorker.register(`${folder}sw.js`, { scope: folder }).catch(() => {});
  });
}

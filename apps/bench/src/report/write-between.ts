const open = "<!-- bench -->";
const close = "<!-- end -->";

/**
 * The page with a text between its marks, in place of the one that was there.
 *
 * @throws Error if the page has no such marks, or more than one of either.
 */
export function writeBetween(page: string, text: string): string {
  const [before, rest, ...more] = page.split(open);
  const [, after, ...others] = (rest ?? "").split(close);
  if (before === undefined || after === undefined || more.length + others.length > 0) {
    throw new Error(`writeBetween: page must hold ${open} and then ${close}, once each.`);
  }
  return `${before}${open}\n\n${text}\n\n${close}${after}`;
}
